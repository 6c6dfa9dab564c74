# Variables: $person, $address, $phone, $zone
profile-home =
    👤 <b>Профиль</b>

    Аты-жөніңіз: { $person }
    Мекенжайыңыз: { $address }
    Телефоныңыз: { $phone }
    Уақыт белдеуіңіз: { $zone }
    Тіл: қазақша

    🤫 Мекенжай мен телефонды тек Сантаңыз көреді.
    .name = ✏️ Атыңызды өзгерту
    .address = 🏠 Мекенжайды өзгерту
    .phone = 📞 Телефонды өзгерту
    .zone = 🕰 Уақыт белдеуін өзгерту
    .language = 🌍 Тіл
    .export = 📦 Деректерімді алу
    .delete = 🗑 Деректерімді жою
profile-no-address = жазылмаған
profile-no-phone = жазылмаған
