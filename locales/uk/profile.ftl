# Variables: $person, $zone
profile-home =
    👤 <b>Профіль</b>

    Ім’я: { $person }
    Часовий пояс: { $zone }
    .zone = 🕰 Змінити часовий пояс
    .language = 🌍 Мова
