# Variables: $name, $people, $list, $reach, $page, $pages, $more
participants-home =
    👥 <b>{ $name }</b>: { $people ->
        [one] { $people } player
       *[other] { $people } players
    }

    { $list }

    💭 has written their wishes · 🏠 has filled in their address{ $reach ->
        [some] { "\u000A" }📪 has blocked the bot, so can’t be reached
       *[all] { "" }
    }{ $more ->
        [pages] { "\u000A" }Page { $page } of { $pages }
       *[none] { "" }
    }
    .remove = 🚪 Remove
# One line of the list. Variables: $person, $role, $wishes, $address, $reach
participants-line =
    • { $person }{ $role ->
        [owner] { " " }👑
       *[member] { "" }
    }{ $wishes ->
        [known] { " " }💭
       *[none] { "" }
    }{ $address ->
        [known] { " " }🏠
       *[none] { "" }
    }{ $reach ->
        [none] { " " }📪
       *[some] { "" }
    }
# Variables: $name, $anybody
participants-remove =
    🚪 <b>{ $name }</b>

    { $anybody ->
        [yes] Who should leave the room?
       *[no] There’s nobody in the room but you.
    }
# Variables: $name, $person, $state
participants-sure =
    🚪 <b>{ $name }</b>

    Remove <b>{ $person }</b> from the room?

    { $state ->
        [drawn] The draw is done. If the gap can be closed, their Santa gets another recipient, and the one they give to gets another Santa. They can’t come back.
        [finished] The game is over; they just won’t see the room any more.
       *[open] They’ll be told. With the number or the link they can come back until the draw.
    }
    .remove = 🚪 Remove
participants-removed = 👋 Done, they’re no longer in the room.
