# Variables: $name, $when, $zone, $people, $least, $enough
start-game-home =
    🎲 <b>{ $name }</b>

    The draw: { $when }
    Your time zone: { $zone }

    { $people ->
        [one] There is { $people } player in the room.
       *[other] There are { $people } players in the room.
    } { $enough ->
        [yes] { "" }
       *[no] A draw needs at least { $least }.
    }
    .time = 🗓 Change time
    .zone = 🕰 Change time zone
    .now = ⚡ Draw now
    .cancel = 🚫 Cancel the draw
# Variables: $name, $zone
start-game-day =
    🗓 <b>{ $name }</b>

    Which day is the draw?
    Your time zone: { $zone }
# Variables: $name, $day, $zone, $now
start-game-part =
    🗓 <b>{ $name }</b>, { DAY($day, weekday: "long") }

    What time? Pick a range, and I’ll draw at a random minute that’s a secret to everyone.
    Your time zone: { $zone }, it’s { TIME($now) } now.
    .exact = ⏰ Exact time
# A part of the day in whole hours. Variables: $since, $until
start-game-range = { $since }-{ $until }
# Variables: $name, $day, $zone, $now
start-game-exact =
    ⏰ <b>{ $name }</b>, { DAY($day, weekday: "long") }

    Type the time, like 18:30.
    Your time zone: { $zone }, it’s { TIME($now) } now.
# Variables: $name, $people
start-game-sure =
    ⚡ <b>{ $name }</b>

    Draw right now? { $people ->
        [one] { $people } player is in,
       *[other] { $people } players are in,
    } and nobody can join afterwards.
    .draw = 🎲 Draw now
start-game-drawn = 🎉 Done! Everyone is about to find out who they’re giving to.
