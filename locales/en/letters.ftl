letter-to-room = To the room

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 The draw in “{ $room }” is done!

    You’re the Secret Santa for <b>{ $recipient }</b>.

    💭 Wishes: { $recipient_wishes }
    🏠 Address: { $recipient_address }
    📞 Phone: { $recipient_phone }
    💰 Budget: { $budget }

    🤫 Nobody else knows. Keep the secret!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ News in “{ $room }”: your recipient’s wishes or contact details have changed.

    You’re the Secret Santa for <b>{ $recipient }</b>.

    💭 Wishes: { $recipient_wishes }
    🏠 Address: { $recipient_address }
    📞 Phone: { $recipient_phone }
    💰 Budget: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 The draw in “{ $room }” is scheduled for { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 The draw in “{ $room }” has been moved to { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 The draw in “{ $room }” has been cancelled. I’ll write when there’s a new time.
# Variables: $room, $least, $players
letter-draw-failed-too-few =
    { $players ->
        [one] 😔 The draw in “{ $room }” didn’t take place: it needs at least { $least } players, and there is only { $players }.
       *[other] 😔 The draw in “{ $room }” didn’t take place: it needs at least { $least } players, and there are only { $players }.
    }
# Variables: $room
letter-draw-failed-impossible = 😔 The draw in “{ $room }” didn’t take place: the exclusions make it impossible.
# Variables: $room
letter-draw-failed-circle = 😔 The draw in “{ $room }” didn’t take place: I couldn’t find one circle with these exclusions.
# Variables: $room, $names, $people
letter-joined =
    { $people ->
        [one] 🎉 Joined the room “{ $room }”: <b>{ $names }</b>. { $people } player now.
       *[other] 🎉 Joined the room “{ $room }”: <b>{ $names }</b>. { $people } players now.
    }
letter-to-menu = To the menu

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-repaired =
    🔄 Somebody has left the room “{ $room }”, so your recipient has changed.

    You’re now the Secret Santa for <b>{ $recipient }</b>.

    💭 Wishes: { $recipient_wishes }
    🏠 Address: { $recipient_address }
    📞 Phone: { $recipient_phone }
    💰 Budget: { $budget }

    🤫 Nobody else knows. Keep the secret!
# Variables: $room
letter-recipient-left = 😔 Your recipient has left the room “{ $room }”, and there’s nobody else you could give to. The organiser knows and will decide what to do.
# Variables: $room
letter-cannot-mend = ⚠️ Somebody has left the room “{ $room }”, and the exclusions leave no way to close the gap: somebody now gives to nobody, and somebody gets nothing. Talk to your players: you can finish the game, or delete the room and start over.
# Variables: $room, $names
letter-not-reached =
    📪 In the room “{ $room }” some results can’t be delivered, because these players have blocked the bot: { $names }.

    Their result waits for them in the bot.
# Variables: $room, $names
letter-left = 👋 Left the room “{ $room }”: { $names }.
# Variables: $room
letter-left-unnamed = 👋 One of the players has left the room “{ $room }” and deleted their data.
# Variables: $room
letter-removed = 👋 The organiser has removed you from the room “{ $room }”.
# Variables: $room, $person
letter-new-owner = 👑 The room “{ $room }” has a new organiser: { $person }.
# Variables: $room
letter-made-owner = 👑 You’re the organiser of the room “{ $room }” now.
# Variables: $room
letter-room-deleted = 🗑 The room “{ $room }” has been deleted by its organiser.
# Variables: $text
letter-announcement = 📣 { $text }
