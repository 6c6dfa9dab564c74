error-room-not-found = There’s no such room. Check the number, or ask for the link again.
error-room-is-closed = This room has already had its draw, so nobody can join any more.
error-already-member = You’re already in this room.
error-not-owner = Only the room’s organiser can do that.
# Variables: $limit
error-too-many-rooms =
    { $limit ->
        [one] You already organise { $limit } room, the most you can have at a time.
       *[other] You already organise { $limit } rooms, the most you can have at a time.
    }
# Variables: $limit
error-next-owner-has-too-many-rooms =
    { $limit ->
        [one] They already organise { $limit } room, the most one can have at a time. Pick somebody else.
       *[other] They already organise { $limit } rooms, the most one can have at a time. Pick somebody else.
    }
# Variables: $minutes
error-too-many-wrong-numbers =
    { $minutes ->
        [one] Too many wrong numbers. Try again in { $minutes } minute.
       *[other] Too many wrong numbers. Try again in { $minutes } minutes.
    }
# Variables: $digits
error-wrong-number-format = A room number has { $digits } digits. Check it and try again.
error-text-is-empty = I can’t see any text there. Try again.
# Variables: $limit, $length
error-text-too-long = That’s too long: { $length } characters, and the limit is { $limit }. Shorten it and send it again.
error-zone-unknown = There’s no such time zone. Pick one from the list.
error-language-unknown = I don’t speak that language. Pick one from the list.
error-moment-is-past = That time has already passed. Pick a later one.
error-moment-too-far = That’s more than a year ahead. Pick an earlier day.
error-room-is-drawn = The draw has already taken place in this room.
error-room-is-not-drawn = The draw hasn’t taken place yet.
error-nothing-scheduled = No draw is scheduled in this room.
error-nothing-failed = This room is already active.
# Variables: $least, $players
error-too-few-players =
    { $players ->
        [one] A draw needs at least { $least } players, and there is only { $players } so far. Invite more friends!
       *[other] A draw needs at least { $least } players, and there are only { $players } so far. Invite more friends!
    }
error-draw-impossible = With these exclusions no draw is possible. Remove some of them.
error-circle-not-in-time = I couldn’t find one circle with these exclusions. Remove some of them, or allow any circles.
error-text-expected = I need text here. Please type your answer.
error-buttons-expected = No need to write here: use the buttons below.
error-screen-is-old = That was an old screen. Here’s the current one.
error-our-fault = Something went wrong on our side. Please try again in a minute.
error-time-not-understood = I didn’t understand the time. Type it like this: 18:30.
error-room-has-failed = The last draw here didn’t take place. Activate the room first.
error-not-a-member = That person isn’t in the room any more.
error-owner-may-not-leave = The organiser can’t leave. Change the owner first.
# Variables: $limit
error-too-many-exclusions = That’s too many exclusions: a room keeps { $limit } at most.
error-phone-unknown = That doesn’t look like a phone number. Type it with a plus and the country code.
error-phone-not-yours = That’s somebody else’s contact. Share your own, or type the number.
error-not-superuser = That isn’t for you, sorry.
error-person-not-found = I’ve never met that person.
error-no-recipient-now = There’s nobody for you to give to in this room right now.
error-results-are-forgotten = This game ended long ago, so who gave to whom has been erased.
error-superuser-may-not-be-blocked = This person helps run the bot, so they can’t be blocked.
error-never-pressed-start = We haven’t met yet. Send /start to begin.
error-command-unknown = I don’t know that command. The ones I know are in the menu next to the text field.
error-not-an-id = That’s not an id: an id is a number. Try again.
error-place-not-found = I don’t know that place. Check the spelling, or choose a letter below.
