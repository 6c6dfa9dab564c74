# Variables: $count, $missing
menu-home =
    🎄 <b>Secret Santa</b>

    { $missing ->
        [both] 🏠 Your address and phone aren’t filled in yet: your Santa may need them.{ "\u000A\u000A" }
        [address] 🏠 Your address isn’t filled in yet: your Santa may need it.{ "\u000A\u000A" }
        [phone] 📞 Your phone isn’t filled in yet: your Santa may need it.{ "\u000A\u000A" }
       *[nothing] { "" }
    }{ $count ->
        [0] You’re not in any room yet. Create one, or join your friends’ room by its number.
        [one] You’re in { $count } room.
       *[other] You’re in { $count } rooms.
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

    Everyone gives one gift and gets one, and only you know who you’re giving to.

    1. Somebody creates a room and invites friends with a link.
    2. Everyone says what they’d like.
    3. At the chosen moment I draw, and tell each of you in private who to surprise.

    { $limit ->
        [one] You can organise { $limit } room at a time, and play in as many as you like.
       *[other] You can organise { $limit } rooms at a time, and play in as many as you like.
    }
    { $contact ->
        [known] Questions? Write to { $support }.
       *[none] { "" }
    }
