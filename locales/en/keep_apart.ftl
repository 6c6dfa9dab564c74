# Variables: $name
keep-apart-first =
    ➕ <b>{ $name }</b>

    Two people who shouldn’t draw each other. Who’s the first?
# Variables: $name, $first, $anybody
keep-apart-second =
    ➕ <b>{ $name }</b>

    The first: <b>{ $first }</b>
    { $anybody ->
        [yes] Who’s the second?
       *[no] There’s nobody else in the room yet.
    }
# Variables: $name, $first, $second
keep-apart-ways =
    ➕ <b>{ $name }</b>

    <b>{ $first }</b> and <b>{ $second }</b>

    ↔️ Both ways: neither can draw the other.
    ➡️ One way: { $first } can’t draw { $second }, the other way round is fine.
    .both = ↔️ Both ways
    .one = ➡️ One way
