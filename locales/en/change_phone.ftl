# Variables: $filled, $phone
change-phone-ask =
    📞 { $filled ->
        [yes] Your phone: { $phone }
       *[no] There’s no phone in your profile yet.
    }

    Which number can you be reached at? A number from any country will do, best with a plus and the country code.
    .remove = 🗑 Remove phone
# A message of its own: it brings the button in the place of the keyboard.
change-phone-contact = 📱 Or share your Telegram number with the button below.
    .share = 📱 Share my number
