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
# Variables: $room, $person, $people
letter-joined =
    { $people ->
        [one] 🎉 <b>{ $person }</b> has joined “{ $room }”. There is { $people } player now.
       *[other] 🎉 <b>{ $person }</b> has joined “{ $room }”. There are { $people } players now.
    }
