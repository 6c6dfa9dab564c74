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
    .about = 📖 About the game
    .admin = 🛠 Admin
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
    .privacy = 🔒 Privacy
menu-privacy =
    🔒 <b>Privacy</b>

    <b>What I keep.</b> Your Telegram id, name, language and time zone, your rooms and, if you fill them in, your wishes, address and phone. Nothing from group chats.

    <b>How I keep it.</b> Wishes, addresses, phones, messages and who gives to whom are encrypted in the database. A message between a Santa and their recipient is erased once it’s delivered; one that can’t be delivered goes back to its writer, no later than 14 days after the game is over.

    <b>Who sees what</b>
    • Your Santa: your name, wishes, address and phone, and what you write to them.
    • Your recipient: what you write to them, but not your name.
    • Players of your rooms: your name, and whether your wishes and address are filled in. The organiser also sees whether I can reach you.
    • Those who run the bot: your name, language, first visit, and how many rooms you’re in. If somebody reports your messages, also the room and whether you wrote as a Santa or as a recipient; a message itself only if the one who reports shows it. They aren’t told who reported.
    • Who gives to whom: only each Santa, about their own recipient. The organiser doesn’t see it either.

    <b>For how long.</b> 90 days after a game is over, its pairs, wishes, messages and reports are erased. You can export or delete all your data in the profile at any time.
    .profile = 👤 To the profile
