# Variables: $name, $when, $zone, $people, $least, $enough
start-game-home =
    🎲 <b>{ $name }</b>

    Жеребкування: { $when }
    Твій часовий пояс: { $zone }

    { $people ->
        [one] У кімнаті { $people } учасник.
        [few] У кімнаті { $people } учасники.
       *[many] У кімнаті { $people } учасників.
    } { $enough ->
        [yes] { "" }
       *[no] Для жеребкування потрібно щонайменше { $least }.
    }
    .time = 🗓 Обрати час
    .zone = 🕰 Змінити часовий пояс
    .now = ⚡ Провести зараз
    .cancel = 🚫 Скасувати жеребкування
# Variables: $name, $zone
start-game-day =
    🗓 <b>{ $name }</b>

    Якого дня жеребкування?
    Твій часовий пояс: { $zone }
# Variables: $name, $day, $zone, $now
start-game-part =
    🗓 <b>{ $name }</b>, { DAY($day, weekday: "long") }

    О котрій? Обери проміжок, і я проведу жеребкування у випадкову хвилину. У яку саме, не знає ніхто.
    Твій часовий пояс: { $zone }, зараз { TIME($now) }.
    .exact = ⏰ Точний час
# A part of the day in whole hours. Variables: $since, $until
start-game-range = { $since }-{ $until }
# Variables: $name, $day, $zone, $now
start-game-exact =
    ⏰ <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Напиши час, наприклад 18:30.
    Твій часовий пояс: { $zone }, зараз { TIME($now) }.
# Variables: $name, $people
start-game-sure =
    ⚡ <b>{ $name }</b>

    Провести жеребкування просто зараз? { $people ->
        [one] Грає { $people } учасник,
        [few] Грають { $people } учасники,
       *[many] Грають { $people } учасників,
    } потім приєднатися вже не вийде.
    .draw = 🎲 Провести зараз
start-game-drawn = 🎉 Готово! Зараз усі дізнаються, кому дарувати.
