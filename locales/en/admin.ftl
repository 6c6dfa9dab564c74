# Variables: $people, $unreachable, $blocked, $open, $scheduled, $failed, $drawn, $finished, $draws, $waiting, $parked
admin-home =
    🛠 <b>Admin</b>

    👥 People: { $people }
    📪 Have blocked the bot: { $unreachable }
    ⛔️ Blocked by us: { $blocked }

    🎁 <b>Rooms</b>
    Open: { $open }
    Scheduled: { $scheduled }
    Draw didn’t take place: { $failed }
    Drawn: { $drawn }
    Finished: { $finished }
    Draws in all: { $draws }

    ✉️ <b>Letters</b>
    Waiting: { $waiting }
    Set aside, can’t be sent: { $parked }
    .again = 🔁 Send set-aside letters
    .find = 🔎 Find a person
    .reports = 🚩 Reports
    .announcement = 📣 Announcement
admin-find =
    🔎 <b>Find a person</b>

    Type their Telegram id, a number like 123456789.
# Variables: $id, $person, $language, $since, $owned, $joined, $state
admin-person =
    👤 <b>{ $person }</b>

    Id: <code>{ $id }</code>
    Language: { $language ->
        [en] English
        [ru] Russian
        [kk] Kazakh
        [uk] Ukrainian
       *[none] not chosen yet
    }
    First start: { DAY($since, year: "numeric") }
    Organises rooms: { $owned }
    Plays in rooms: { $joined }

    { $state ->
        [blocked] ⛔️ Blocked: the bot no longer answers this person.
        [superuser] 🛠 A superuser: can’t be blocked.
       *[ordinary] ✅ May use the bot.
    }
    .block = ⛔️ Block
    .unblock = ✅ Unblock

# Variables: $announcement_limit
announcement-text =
    📣 <b>Announcement</b>

    What shall I tell everybody? Up to { $announcement_limit } characters. You’ll see how it looks before it goes out.
    .last = 📊 The last announcement
# The letter as everybody will get it stands below. Variables: $people, $text
announcement-preview =
    { $people ->
        [one] 👀 { $people } person will get this:
       *[other] 👀 { $people } people will get this:
    }

    { letter-announcement }
    .send = 📣 Send it
# Variables: $state, $total, $sent, $waiting, $unreached
announcement-progress =
    📣 <b>Announcement</b>

    { $state ->
        [none] There hasn’t been one yet.
        [done] ✅ Done. Reached: { $sent } of { $total }.
       *[going] ⏳ On its way. Sent: { $sent } of { $total }.
    }
    { $state ->
        [none] { "" }
        [done] 📪 Not reached: { $unreached }
       *[going]
        ✉️ Waiting: { $waiting }
        📪 Not reached: { $unreached }
    }
    .refresh = 🔄 Refresh
