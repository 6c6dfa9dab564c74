# Variables: $person, $zone
profile-home =
    👤 <b>Профиль</b>

    Аты-жөніңіз: { $person }
    Уақыт белдеуіңіз: { $zone }
    .zone = 🕰 Уақыт белдеуін өзгерту
    .language = 🌍 Тіл
