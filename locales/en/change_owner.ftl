# Variables: $name, $anybody
change-owner-member =
    👑 <b>{ $name }</b>

    { $anybody ->
        [yes] Who will be the organiser?
       *[no] There’s nobody in the room but you. Invite somebody first.
    }
# Variables: $name, $person
change-owner-sure =
    👑 <b>{ $name }</b>

    Hand the room over to <b>{ $person }</b>?

    The settings, the schedule and the draw will be theirs to decide. You’ll stay in the room as a player.
    .hand-over = 👑 Hand it over
change-owner-done = 👑 Done, the room has a new organiser.
