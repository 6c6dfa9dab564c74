# Variables: $name, $when, $zone, $people, $least, $enough
start-game-home =
    🎲 <b>{ $name }</b>

    Жеребе: { $when }
    Уақыт белдеуіңіз: { $zone }

    Бөлмеде { $people } қатысушы бар. { $enough ->
        [yes] { "" }
       *[no] Жеребеге кемінде { $least } керек.
    }
    .time = 🗓 Уақытты таңдау
    .zone = 🕰 Уақыт белдеуін өзгерту
    .now = ⚡ Жеребені қазір тарту
    .cancel = 🚫 Жеребеден бас тарту
# Variables: $name, $zone
start-game-day =
    🗓 <b>{ $name }</b>

    Жеребе қай күні болады?
    Уақыт белдеуіңіз: { $zone }
# Variables: $name, $day, $zone, $now
start-game-part =
    🗓 <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Сағат нешеде? Уақыт аралығын таңдасаңыз, жеребе кездейсоқ минутта тартылады, қай минут екені бәріне құпия.
    Уақыт белдеуіңіз: { $zone }, қазір { TIME($now) }.
    .exact = ⏰ Нақты уақыт
# A part of the day in whole hours. Variables: $since, $until
start-game-range = { $since }-{ $until }
# Variables: $name, $day, $zone, $now
start-game-exact =
    ⏰ <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Уақытты жазыңыз, мысалы, 18:30.
    Уақыт белдеуіңіз: { $zone }, қазір { TIME($now) }.
# Variables: $name, $people
start-game-sure =
    ⚡ <b>{ $name }</b>

    Жеребені дәл қазір тартамыз ба? { $people } қатысушы бар, жеребеден кейін ешкім қосыла алмайды.
    .draw = 🎲 Жеребені қазір тарту
start-game-drawn = 🎉 Дайын! Енді әркім кімге сыйлық беретінін біледі.
