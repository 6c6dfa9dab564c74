# Variables: $name, $when, $zone, $people, $least, $enough
start-game-home =
    🎲 <b>{ $name }</b>

    Жеребе: { $when }
    Сіздің уақыт белдеуіңіз: { $zone }

    { $people ->
        [one] Бөлмеде { $people } ойыншы бар.
       *[other] Бөлмеде { $people } ойыншы бар.
    } { $enough ->
        [yes] { "" }
       *[no] Жеребеге кемінде { $least } керек.
    }
    .time = 🗓 Уақытты өзгерту
    .zone = 🕰 Уақыт белдеуін өзгерту
    .now = ⚡ Қазір тарту
    .cancel = 🚫 Жеребені тоқтату
# Variables: $name, $zone
start-game-day =
    🗓 <b>{ $name }</b>

    Жеребе қай күні?
    Сіздің уақыт белдеуіңіз: { $zone }
# Variables: $name, $day, $zone, $now
start-game-part =
    🗓 <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Сағат нешеде? Аралықты таңдасаңыз, жеребе кездейсоқ минутта тартылады, қай минут екені бәріне құпия.
    Сіздің уақыт белдеуіңіз: { $zone }, қазір { TIME($now) }.
    .exact = ⏰ Нақты уақыт
# A part of the day in whole hours. Variables: $since, $until
start-game-range = { $since }-{ $until }
# Variables: $name, $day, $zone, $now
start-game-exact =
    ⏰ <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Уақытты жазыңыз, мысалы 18:30.
    Сіздің уақыт белдеуіңіз: { $zone }, қазір { TIME($now) }.
# Variables: $name, $people
start-game-sure =
    ⚡ <b>{ $name }</b>

    Жеребені дәл қазір тартамыз ба? { $people ->
        [one] { $people } ойыншы ойнайды,
       *[other] { $people } ойыншы ойнайды,
    } содан кейін ешкім қосыла алмайды.
    .draw = 🎲 Қазір тарту
start-game-drawn = 🎉 Дайын! Әркім өз нәтижесін алып жатыр.
