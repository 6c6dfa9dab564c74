# Variables: $filled, $phone
change-phone-ask =
    📞 { $filled ->
        [yes] Телефоныңыз: { $phone }
       *[no] Профильде телефон әлі жоқ.
    }

    Сізбен қай нөмір арқылы хабарласуға болады? Кез келген елдің нөмірі жарайды, плюс белгісі мен ел кодынан бастаған жақсы.
    .remove = 🗑 Нөмірді алып тастау
# A message of its own: it brings the button in the place of the keyboard.
change-phone-contact = 📱 Немесе Telegram нөміріңізбен бөлісіңіз: батырма төменде.
    .share = 📱 Нөміріммен бөлісу
