# Variables: $person, $zone
profile-home =
    👤 <b>Профиль</b>

    Имя: { $person }
    Часовой пояс: { $zone }
    .zone = 🕰 Изменить часовой пояс
    .language = 🌍 Язык
