# Variables: $person, $zone
profile-home =
    👤 <b>Профиль</b>

    Аты-жөні: { $person }
    Уақыт белдеуі: { $zone }
    .zone = 🕰 Уақыт белдеуін өзгерту
    .language = 🌍 Тіл
