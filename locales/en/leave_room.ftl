# Variables: $name, $state
leave-room-sure =
    👋 <b>{ $name }</b>

    Leave this room?

    { $state ->
        [drawn] The draw is done. If the gap can be closed, your Santa gets another recipient, and the one you give to gets another Santa. You can’t come back.
        [finished] The game is over; you just won’t see the room any more.
       *[open] Your wishes here will be forgotten. With the number or the link you can come back until the draw.
    }
    .leave = 👋 Leave room
leave-room-done = 👋 You’re no longer in the room.
