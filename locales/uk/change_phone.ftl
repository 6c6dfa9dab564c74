# Variables: $filled, $phone
change-phone-ask =
    📞 { $filled ->
        [yes] Твій телефон: { $phone }
       *[no] Телефону в профілі ще немає.
    }

    За яким номером із тобою зв’язатися? Підійде номер будь-якої країни, краще одразу з плюсом і кодом.
    .remove = 🗑 Прибрати телефон
# A message of its own: it brings the button in the place of the keyboard.
change-phone-contact = 📱 Або поділися номером із Telegram: кнопка внизу.
    .share = 📱 Поділитися номером
