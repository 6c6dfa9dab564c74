# Variables: $person, $address, $phone, $zone
profile-home =
    👤 <b>Профіль</b>

    Ім’я: { $person }
    Адреса: { $address }
    Телефон: { $phone }
    Часовий пояс: { $zone }
    Мова: українська

    🤫 Адресу й телефон побачить лише твій Санта.
    .name = ✏️ Змінити ім’я
    .address = 🏠 Змінити адресу
    .phone = 📞 Змінити телефон
    .zone = 🕰 Змінити часовий пояс
    .language = 🌍 Мова
    .export = 📦 Завантажити мої дані
    .delete = 🗑 Видалити мої дані
profile-no-address = не вказано
profile-no-phone = не вказано
