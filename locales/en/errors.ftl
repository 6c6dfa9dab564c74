error-room-not-found = There is no such room. Check the number, or ask for the link again.
error-room-is-closed = This room has already been drawn, so nobody can join it any more.
error-already-member = You are in this room already.
error-not-owner = Only the organiser of the room can do that.
# Variables: $limit
error-too-many-rooms =
    { $limit ->
        [one] You organise { $limit } room already, which is the most at a time.
       *[other] You organise { $limit } rooms already, which is the most at a time.
    }
# Variables: $minutes
error-too-many-wrong-numbers =
    { $minutes ->
        [one] Too many wrong numbers. Try again in { $minutes } minute.
       *[other] Too many wrong numbers. Try again in { $minutes } minutes.
    }
# Variables: $digits
error-wrong-number-format = A room number is { $digits } digits, like in the invitation. Try again.
error-text-is-empty = I see no text there. Try again.
# Variables: $limit, $length
error-text-too-long = That is too long: { $length } characters, and { $limit } at most. Shorten it and send it again.
error-zone-unknown = There is no such time zone. Pick one from the list.
error-language-unknown = I do not speak that language. Pick one from the list.
error-moment-is-past = That time has already passed. Pick a later one.
error-moment-too-far = That is more than a year ahead. Pick an earlier day.
error-room-is-drawn = The draw has already taken place in this room.
error-room-is-not-drawn = The draw has not taken place yet.
error-nothing-scheduled = No draw is scheduled in this room.
error-nothing-failed = This room is active already.
# Variables: $least, $players
error-too-few-players =
    { $players ->
        [one] A draw needs at least { $least } players, and there is only { $players } so far. Invite more friends!
       *[other] A draw needs at least { $least } players, and there are only { $players } so far. Invite more friends!
    }
error-draw-impossible = With these exclusions no draw is possible. Take some of them away.
error-circle-not-in-time = I could not find one circle with these exclusions. Take some of them away, or allow any circles.
error-text-expected = I need text here. Type your answer, please.
error-buttons-expected = I did not expect a message here. Use the buttons below.
error-screen-is-old = That screen was an old one. Here is the current one.
error-our-fault = Something went wrong on our side. Please try again in a moment.
error-time-not-understood = I did not understand the time. Type it like 18:30.
