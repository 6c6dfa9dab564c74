# Variables: $name, $number, $budget, $owner, $people, $state, $role, $reason, $when, $wishes
room-home =
    🎁 <b>{ $name }</b>

    Room number: <code>{ $number }</code>
    Budget: { $budget }
    Organiser: { $owner }
    Players: { $people }

    { $state ->
        [failed] { $reason ->
            [too-few] ⚠️ The draw didn’t take place: there were too few players.
            [circle] ⚠️ The draw didn’t take place: I couldn’t find one circle.
           *[impossible] ⚠️ The draw didn’t take place: the exclusions make it impossible.
        } { $role ->
            [owner] Fix that, then activate the room.
           *[member] It’s up to the organiser now.
        }
       *[open] 🗓 The draw: { $when }
    }
    { $wishes ->
        [known] ✅ Your wishes are in: your Santa will read them.
       *[none] ✍️ You haven’t said what you’d like yet.
    }
    .start = 🎲 Start game
    .activate = 🔄 Activate room
    .wishes = 💭 My wishes
    .participants = 👥 Participants
    .finish = 🏁 Finish game
    .settings = ⚙️ Settings
    .app =
        { $role ->
            [owner] 📱 Open settings app
           *[member] 📱 Open in the app
        }
    .leave = 👋 Leave room
# Variables: $name, $state, $budget, $recipient, $recipient_wishes, $recipient_address, $recipient_phone
room-drawn =
    🎁 <b>{ $name }</b>

    { $state ->
        [finished] 🏁 The game is over. You were the Secret Santa for <b>{ $recipient }</b>.
       *[drawn] 🎅 The draw is done. You’re the Secret Santa for <b>{ $recipient }</b>.
    }

    💭 Wishes: { $recipient_wishes }
    🏠 Address: { $recipient_address }
    📞 Phone: { $recipient_phone }
    💰 Budget: { $budget }
    .recipient = 💌 Message my recipient
    .santa = 🎅 Message my Santa
# Somebody whose recipient left and could not be replaced. Variables: $name, $since
room-gives-to-nobody =
    🎁 <b>{ $name }</b>

    { $since ->
        [forgotten] 🏁 The game ended long ago, so who gave to whom has been erased.
        [finished] 🏁 The game is over. Thank you for playing!
       *[drawn] 😔 Somebody has left the game, and there’s nobody left you could give to. The organiser knows and will decide what to do.
    }
# Below the card, for the organiser. Variables: $arrived, $total, $reach, $missing
room-delivery =
    { "" }
    { $arrived ->
        [one] 📬 { $arrived } of { $total } has their result.
       *[other] 📬 { $arrived } of { $total } have their result.
    }
    { $reach ->
        [some] 📪 Blocked the bot: { $missing }. Their result waits for them here.
       *[all] { "" }
    }
# Below the card of a finished game. Variables: $until
room-messages =
    { "" }
    ✉️ Messages go out until { DAY($until, year: "numeric") }.
