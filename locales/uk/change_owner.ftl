# Variables: $name, $anybody
change-owner-member =
    👑 <b>{ $name }</b>

    { $anybody ->
        [yes] Хто тепер буде організатором?
       *[no] Крім тебе, у кімнаті нікого немає. Спершу поклич когось.
    }
# Variables: $name, $person
change-owner-sure =
    👑 <b>{ $name }</b>

    Новий організатор: <b>{ $person }</b>. Передати кімнату?

    Налаштування, час і жеребкування будуть уже не за тобою, але ти й далі граєш.
    .hand-over = 👑 Передати кімнату
change-owner-done = 👑 Готово, у кімнати новий організатор.
