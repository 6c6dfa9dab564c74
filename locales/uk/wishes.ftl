# Variables: $name, $filled, $wishes
wishes-show =
    💭 <b>Мої побажання</b> в кімнаті «{ $name }»

    { $filled ->
        [yes] { $wishes }
       *[no] Поки що порожньо. Напиши, що тебе порадує: це прочитає твій Санта.
    }
    .change = ✏️ Змінити побажання
# Variables: $name, $wishes_limit
wishes-change =
    ✏️ <b>{ $name }</b>

    Який подарунок тебе порадує? До { $wishes_limit } символів.
