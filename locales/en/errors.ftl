error-room-not-found = There’s no such room. Check the number, or ask for the link again.
error-room-is-closed = This room has already had its draw, so nobody can join any more.
error-already-member = You’re already in this room.
error-not-owner = Only the room’s organiser can do that.
# Variables: $limit
error-too-many-rooms =
    { $limit ->
        [one] You already organise { $limit } room, the most you can have at a time. Finish the game or delete the room first.
       *[other] You already organise { $limit } rooms, the most you can have at a time. Finish a game or delete a room first.
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
error-draw-impossible = With these exclusions no draw is possible. Remove some of them in the draw rules.
error-circle-not-in-time = I couldn’t find one circle with these exclusions. Remove some of them in the draw rules, or allow any circles there.
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
error-not-superuser = That’s only for those who run the bot.
error-person-not-found = I’ve never met that person.
error-no-recipient-now = There’s nobody for you to give to in this room right now.
error-results-are-forgotten = This game ended long ago, so who gave to whom has been erased.
error-superuser-may-not-be-blocked = This person helps run the bot, so they can’t be blocked.
error-never-pressed-start = We haven’t met yet. Send /start to begin.
error-command-unknown = I don’t know that command. Type / to see the ones I know.
error-not-an-id = That’s not an id: an id is a number. Try again.
error-place-not-found = I don’t know that place. Check the spelling, or name a bigger city nearby.
# What cannot be passed on without telling who sends it. Variables: $kind
error-cannot-be-passed-on =
    { $kind ->
        [contact] A contact would give somebody away, so I don’t pass it on. Write it in words if it matters.
        [location] A place on the map tells where you are, so I don’t pass it on. Describe it in words.
        [poll] A poll stays tied to whoever made it, so I don’t pass it on. Ask in words.
        [story] A story leads straight to whoever posted it, so I don’t pass it on.
        [game] A game carries names with it, so I don’t pass it on.
        [forwarded] A forwarded message shows where it comes from, so I don’t pass it on. Say it in your own words.
        [via-bot] A message made with another bot shows that bot’s name, so I don’t pass it on. Send it without that bot.
        [quote] A quote or a reply to another chat shows where it comes from. Send it again without the quote.
        [checklist] A checklist shows your name, so I don’t pass it on. Write it as a text.
        [paid-media] Paid media lead to whoever sells them, so I don’t pass them on.
        [dice] Dice are thrown anew when passed on, so nobody would see what you threw. Write it in words.
        [document] A file carries its name, and often its author’s, so I don’t pass it on. A photo sent as a photo is fine.
        [audio] Music carries names with it, so I don’t pass it on. A voice message is fine.
        [live-photo] A live photo may tell too much, so I don’t pass it on. Send it as an ordinary photo.
        [album] An album may hold photos only. Nothing of it was sent: pick the photos and send the rest one by one.
       *[other] I don’t know how to pass this on safely, so I don’t. Text, photos, voice, video and stickers are fine.
    }
error-nobody-reads-that = That message isn’t from your Santa or your recipient, so nobody would get your reply. You can write to them from the room.
# Variables: $seconds
error-too-many-calls =
    { $seconds ->
        [one] That was a bit too fast. Try again in { $seconds } second.
       *[other] That was a bit too fast. Try again in { $seconds } seconds.
    }
error-not-understood = Something in this form is missing or wrong. Check it and try again.
error-answer-first = First decide about the message that waits above, then send this one again.
error-no-santa-now = There’s nobody who gives to you in this room right now.
error-channel-is-closed = This conversation is closed: the pair has changed, or the room is gone.
error-channel-is-muted = Your messages aren’t taken here any more: the other side doesn’t want to get them.
# Variables: $days
error-messages-are-over =
    { $days ->
        [one] The game ended more than { $days } day ago, so messages don’t go out any more.
       *[other] The game ended more than { $days } days ago, so messages don’t go out any more.
    }
# Variables: $limit
error-too-many-messages =
    { $limit ->
        [one] That’s very fast: at most { $limit } message a minute goes out. Send it again in a minute.
       *[other] That’s very fast: at most { $limit } messages a minute go out. Send it again in a minute.
    }
error-day-not-chosen = Pick the day of the draw first.
error-time-not-chosen = Pick a range or an exact time first.
