# Variables: $name, $when, $zone, $people, $least, $enough
start-game-home =
    🎲 <b>{ $name }</b>

    Жеребьёвка: { $when }
    Твой часовой пояс: { $zone }

    { $people ->
        [one] В комнате { $people } участник.
        [few] В комнате { $people } участника.
       *[many] В комнате { $people } участников.
    } { $enough ->
        [yes] { "" }
       *[no] Для жеребьёвки нужно хотя бы { $least }.
    }
    .time = 🗓 Выбрать время
    .zone = 🕰 Изменить часовой пояс
    .now = ⚡ Провести сейчас
    .cancel = 🚫 Отменить жеребьёвку
# Variables: $name, $zone
start-game-day =
    🗓 <b>{ $name }</b>

    В какой день жеребьёвка?
    Твой часовой пояс: { $zone }
# Variables: $name, $day, $zone, $now
start-game-part =
    🗓 <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Во сколько? Выбери промежуток, и я проведу жеребьёвку в случайную минуту. В какую, не знает никто.
    Твой часовой пояс: { $zone }, сейчас { TIME($now) }.
    .exact = ⏰ Точное время
# A part of the day in whole hours. Variables: $since, $until
start-game-range = { $since }-{ $until }
# Variables: $name, $day, $zone, $now
start-game-exact =
    ⏰ <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Напиши время, например 18:30.
    Твой часовой пояс: { $zone }, сейчас { TIME($now) }.
# Variables: $name, $people
start-game-sure =
    ⚡ <b>{ $name }</b>

    Провести жеребьёвку прямо сейчас? { $people ->
        [one] Играет { $people } участник,
        [few] Играют { $people } участника,
       *[many] Играют { $people } участников,
    } потом присоединиться уже не получится.
    .draw = 🎲 Провести сейчас
start-game-drawn = 🎉 Готово! Сейчас все узнают, кому дарить.
