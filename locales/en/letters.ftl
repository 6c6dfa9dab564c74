letter-to-room = To the room

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 The draw in “{ $room }” is done!

    You are the Secret Santa of <b>{ $recipient }</b>.

    💭 Wishes: { $recipient_wishes }
    🏠 Address: { $recipient_address }
    📞 Phone: { $recipient_phone }
    💰 Budget: { $budget }

    🤫 Nobody else knows. Keep the secret!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ News from your recipient in “{ $room }”.

    You are the Secret Santa of <b>{ $recipient }</b>.

    💭 Wishes: { $recipient_wishes }
    🏠 Address: { $recipient_address }
    📞 Phone: { $recipient_phone }
    💰 Budget: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 The draw in “{ $room }” is scheduled: { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 The draw in “{ $room }” has moved: { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 The draw in “{ $room }” is cancelled. You will hear from me when there is a new day.
# Variables: $room, $least, $players
letter-draw-failed-too-few =
    { $players ->
        [one] 😔 The draw in “{ $room }” did not take place: it needs at least { $least } players, and there is only { $players }.
       *[other] 😔 The draw in “{ $room }” did not take place: it needs at least { $least } players, and there are only { $players }.
    }
# Variables: $room
letter-draw-failed-impossible = 😔 The draw in “{ $room }” did not take place: with its exclusions no draw is possible.
# Variables: $room
letter-draw-failed-circle = 😔 The draw in “{ $room }” did not take place: no single circle was found with its exclusions.
# Variables: $room, $person, $people
letter-joined =
    { $people ->
        [one] 🎉 <b>{ $person }</b> has joined “{ $room }”. { $people } player now.
       *[other] 🎉 <b>{ $person }</b> has joined “{ $room }”. { $people } players now.
    }
