# Variables: $name, $number, $budget, $owner, $people, $state, $role, $reason, $when, $wishes
room-home =
    🎁 <b>{ $name }</b>

    Room number: <code>{ $number }</code>
    Budget: { $budget }
    Organiser: { $owner }
    Players: { $people }

    { $state ->
        [failed] { $reason ->
            [too-few] ⚠️ The draw did not take place: there were too few players.
            [circle] ⚠️ The draw did not take place: no single circle was found.
           *[impossible] ⚠️ The draw did not take place: the exclusions leave no way.
        } { $role ->
            [owner] Put it right, then activate the room.
           *[member] The organiser will put it right.
        }
       *[open] 🗓 The draw: { $when }
    }
    { $wishes ->
        [known] ✅ Your Santa will read your wishes.
       *[none] ✍️ You have not said yet what you wish for.
    }
    .start = 🎲 Start game
    .activate = 🔄 Activate room
    .wishes = 💭 My wishes
    .participants = 👥 Participants
# Variables: $name, $state, $budget, $recipient, $recipient_wishes, $recipient_address, $recipient_phone
room-drawn =
    🎁 <b>{ $name }</b>

    { $state ->
        [finished] 🏁 The game is over. You gave to <b>{ $recipient }</b>.
       *[drawn] 🎅 The draw is done. You are the Secret Santa of <b>{ $recipient }</b>.
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

    💭 has said their wishes · 🏠 has filled in their address
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
