# Variables: $name
keep-apart-first =
    ➕ <b>{ $name }</b>

    Двоє, які не мають випасти одне одному. Обери перше ім’я.
# Variables: $name, $first, $anybody
keep-apart-second =
    ➕ <b>{ $name }</b>

    Перше ім’я: <b>{ $first }</b>
    { $anybody ->
        [yes] Тепер обери друге.
       *[no] Більше в кімнаті поки що нікого немає.
    }
# Variables: $name, $first, $second
keep-apart-ways =
    ➕ <b>{ $name }</b>

    Перше ім’я: <b>{ $first }</b>
    Друге ім’я: <b>{ $second }</b>

    ↔️ В обидва боки: вони не випадуть одне одному.
    ➡️ В один бік: подарунка { $first } → { $second } не буде, а навпаки можна.
    .both = ↔️ В обидва боки
    .one = ➡️ В один бік
