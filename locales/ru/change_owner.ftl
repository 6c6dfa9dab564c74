# Variables: $name, $anybody
change-owner-member =
    👑 <b>{ $name }</b>

    { $anybody ->
        [yes] Кто теперь будет организатором?
       *[no] Кроме тебя, в комнате никого нет. Сначала позови кого-нибудь.
    }
# Variables: $name, $person
change-owner-sure =
    👑 <b>{ $name }</b>

    Новый организатор: <b>{ $person }</b>. Передать комнату?

    Настройки, время и жеребьёвка будут уже не за тобой, но участником ты останешься.
    .hand-over = 👑 Передать комнату
change-owner-done = 👑 Готово, у комнаты новый организатор.
