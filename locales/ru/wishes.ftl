# Variables: $name, $filled, $wishes
wishes-show =
    💭 <b>Мои пожелания</b> в комнате «{ $name }»

    { $filled ->
        [yes] { $wishes }
       *[no] Пока пусто. Напиши, что тебя порадует: это прочтёт твой Санта.
    }
    .change = ✏️ Изменить пожелания
# Variables: $name, $wishes_limit
wishes-change =
    ✏️ <b>{ $name }</b>

    Какой подарок тебя порадует? До { $wishes_limit } символов.
