# Variables: $count, $missing
menu-home =
    🎄 <b>Secret Santa</b>

    { $missing ->
        [both] 🏠 Your address and phone are not filled in yet: your Santa may need them.{ "" }
        [address] 🏠 Your address is not filled in yet: your Santa may need it.{ "\u000A\u000A" }
        [phone] 📞 Your phone is not filled in yet: your Santa may need it.{ "\u000A\u000A" }
       *[nothing] { "" }
    }{ $count ->
        [0] You are in no room yet. Create one, or join your friends’ room by its number.
        [one] You are in { $count } room.
       *[other] You are in { $count } rooms.
    }
    .create = ➕ Create a room
    .join = 🚪 Join a room
    .profile = 👤 Profile
    .about = ℹ️ About the game
# A room's button: a crown for my own, then the sign of its state. Variables: $name, $role, $state
menu-room =
    { $role ->
        [owner] 👑{ " " }
       *[member] { "" }
    }{ $state ->
        [scheduled] 🗓{ " " }
        [drawn] 🎁{ " " }
        [finished] 🏁{ " " }
        [failed] ⚠️{ " " }
       *[open] { "" }
    }{ $name }
# Variables: $limit, $contact, $support
menu-about =
    🎅 <b>About the game</b>

    Everyone gives one gift and gets one, and only you know whom you give to.

    1. Somebody makes a room and invites friends by a link.
    2. Everyone says what they wish for.
    3. At the chosen moment I draw, and tell each of you in private whom to surprise.

    { $limit ->
        [one] You can organise { $limit } room at a time, and play in any number of them.
       *[other] You can organise { $limit } rooms at a time, and play in any number of them.
    }
    { $contact ->
        [known] Questions? Write to { $support }.
       *[none] { "" }
    }
