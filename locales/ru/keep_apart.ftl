# Variables: $name
keep-apart-first =
    ➕ <b>{ $name }</b>

    Двое, которые не должны выпасть друг другу. Выбери первое имя.
# Variables: $name, $first, $anybody
keep-apart-second =
    ➕ <b>{ $name }</b>

    Первое имя: <b>{ $first }</b>
    { $anybody ->
        [yes] Теперь выбери второе.
       *[no] Больше в комнате пока никого нет.
    }
# Variables: $name, $first, $second
keep-apart-ways =
    ➕ <b>{ $name }</b>

    Первое имя: <b>{ $first }</b>
    Второе имя: <b>{ $second }</b>

    ↔️ В обе стороны: они не выпадут друг другу.
    ➡️ В одну сторону: подарка { $first } → { $second } не будет, а наоборот можно.
    .both = ↔️ В обе стороны
    .one = ➡️ В одну сторону
