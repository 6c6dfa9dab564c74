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
           *[member] The organiser will sort it out.
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
# Variables: $name, $people, $list, $page, $pages, $more
room-participants =
    👥 <b>{ $name }</b>: { $people ->
        [one] { $people } player
       *[other] { $people } players
    }

    { $list }

    💭 has written their wishes · 🏠 has filled in their address
    { $more ->
        [pages] Page { $page } of { $pages }
       *[none] { "" }
    }
# One line of the list. Variables: $person, $role, $wishes, $address
room-participant =
    • { $person }{ $role ->
        [owner] { " " }👑
       *[member] { "" }
    }{ $wishes ->
        [known] { " " }💭
       *[none] { "" }
    }{ $address ->
        [known] { " " }🏠
       *[none] { "" }
    }
