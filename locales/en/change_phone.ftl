# Variables: $filled, $phone
change-phone-ask =
    📞 { $filled ->
        [yes] Your phone: { $phone }
       *[no] There’s no phone in your profile yet.
    }

    Which number can you be reached at? Any country will do, best with its code after a plus.
    .remove = 🗑 Remove phone
# A message of its own: it brings the button in the place of the keyboard.
change-phone-contact = 📱 Or share the number of your Telegram with the button below.
    .share = 📱 Share my number
