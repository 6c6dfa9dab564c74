# Variables: $name, $filled, $wishes
wishes-show =
    💭 <b>Мои пожелания</b> в «{ $name }»

    { $filled ->
        [yes] { $wishes }
       *[no] Пока пусто. Напиши, что тебя порадует: это прочтёт твой Санта.
    }
    .change = ✏️ Изменить пожелания
# Variables: $name, $wishes_limit
wishes-change =
    ✏️ <b>{ $name }</b>

    О чём мечтаешь? Не длиннее { $wishes_limit } символов.
