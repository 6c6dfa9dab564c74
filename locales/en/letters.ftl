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
        [one] 🎉 New in the room “{ $room }”: <b>{ $names }</b>. { $people } player now.
       *[other] 🎉 New in the room “{ $room }”: <b>{ $names }</b>. { $people } players now.
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
    📪 In the room “{ $room }” not everybody has their result yet. Blocked the bot: { $names }.

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
# Variables: $letters, $named, $rest, $more
letter-parked =
    { $letters ->
        [one] 🛠 { $letters } letter can’t be sent and has been set aside. Everybody else’s letters go on.
       *[other] 🛠 { $letters } letters can’t be sent and have been set aside. Everybody else’s letters go on.
    }
    { $named }
    { $rest ->
        [none] { "" }
       *[some] … and { $more } more
    }
# Variables: $letter, $kind, $why
letter-parked-one =
    { $why ->
        [unreadable] • no. { $letter }, { $kind }: can’t be read, perhaps its key is gone
       *[other] • no. { $letter }, { $kind }: { $why }
    }
letter-reply = ↩️ Reply
letter-report = 🚩 Report
# The words themselves stand below it, or it stands below what was sent. Variables: $room
letter-message-from-santa = 🎅 <b>From your Santa</b>, room “{ $room }”
# Variables: $room, $recipient
letter-message-from-recipient = 💌 From your recipient, room “{ $room }”: <b>{ $recipient }</b>
# To who wrote, as $side. Variables: $room, $side
letter-message-arrived =
    { $side ->
        [santa] ✅ Your message to your recipient in the room “{ $room }” has been delivered.
       *[recipient] ✅ Your message to your Santa in the room “{ $room }” has been delivered.
    }
# Variables: $room, $side
letter-message-waits =
    { $side ->
        [santa] 📪 Your message to your recipient in the room “{ $room }” isn’t delivered yet: they’ve blocked the bot. It goes out once they’re back.
       *[recipient] 📪 Your message to your Santa in the room “{ $room }” isn’t delivered yet: they’ve blocked the bot. It goes out once they’re back.
    }
# What was written stands below, if it can be sent back. Variables: $room, $side, $why
letter-message-refused =
    { $side ->
        [santa] ❌ Your message to your recipient in the room “{ $room }” couldn’t be delivered.
       *[recipient] ❌ Your message to your Santa in the room “{ $room }” couldn’t be delivered.
    } { $why ->
        [voice] Their settings don’t let voice or video messages in, so write it as a text.
        [file] Telegram can’t find the file any more, so send it again.
        [muted] The other side doesn’t want your messages any more.
       *[other] Telegram didn’t take it, so try to send it differently.
    }
# What was written stands below. Variables: $room, $side
letter-message-closed =
    { $side ->
        [santa] ❌ Your message to your recipient in the room “{ $room }” wasn’t delivered: this conversation is closed. This is what you wrote:
       *[recipient] ❌ Your message to your Santa in the room “{ $room }” wasn’t delivered: this conversation is closed. This is what you wrote:
    }
# Variables: $room
letter-channel-closed = 🔄 Somebody has left the room “{ $room }”, so the conversation with your former Santa is closed. If another Santa gives to you now, you can write to them from the room.
# To superusers; the message stands below, if its reader lets them see it. Variables: $room, $number, $side, $person, $id
letter-reported =
    { $side ->
        [santa] 🚩 Reported as a Santa: <b>{ $person }</b>, id <code>{ $id }</code>, in the room “{ $room }” ({ $number }).
       *[recipient] 🚩 Reported as a recipient: <b>{ $person }</b>, id <code>{ $id }</code>, in the room “{ $room }” ({ $number }).
    }
# To a superuser who plays there. Variables: $room, $number, $side
letter-reported-nearby =
    { $side ->
        [santa] 🚩 A Santa was reported in the room “{ $room }” ({ $number }). You play there yourself, so nobody is named.
       *[recipient] 🚩 A recipient was reported in the room “{ $room }” ({ $number }). You play there yourself, so nobody is named.
    }
# Variables: $room, $when
letter-game-finished = 🏁 The game in the room “{ $room }” is over. Santas and recipients can still write to each other until { $when }.
