# Variables: $person, $address, $phone, $zone
profile-home =
    👤 <b>Профиль</b>

    Имя: { $person }
    Адрес: { $address }
    Телефон: { $phone }
    Часовой пояс: { $zone }
    Язык: русский

    🤫 Адрес и телефон увидит только твой Санта.
    .name = ✏️ Изменить имя
    .address = 🏠 Изменить адрес
    .phone = 📞 Изменить телефон
    .zone = 🕰 Изменить часовой пояс
    .language = 🌍 Язык
    .export = 📦 Скачать мои данные
    .delete = 🗑 Удалить мои данные
profile-no-address = не указан
profile-no-phone = не указан
