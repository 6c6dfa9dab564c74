# Variables: $person, $zone
profile-home =
    👤 <b>Profile</b>

    Name: { $person }
    Time zone: { $zone }
    .zone = 🕰 Change time zone
    .language = 🌍 Language
