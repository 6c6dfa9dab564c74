# Variables: $name, $filled, $wishes
wishes-show =
    💭 <b>Мої побажання</b> в «{ $name }»

    { $filled ->
        [yes] { $wishes }
       *[no] Поки порожньо. Напиши, що тебе порадує: це прочитає твій Санта.
    }
    .change = ✏️ Змінити побажання
# Variables: $name, $wishes_limit
wishes-change =
    ✏️ <b>{ $name }</b>

    Про що мрієш? Довжина — до { $wishes_limit } символів.
