# Before the first page, and outside Telegram.
webapp-shell = Secret Santa
    .loading = One moment…
    .outside = This page opens in Telegram
    .outside-why = Your rooms, your wishes and the draw are here once you open it from the bot.
    .open-bot = Open the bot
# What the page says by itself, without asking the server.
webapp-words =
    .offline = There’s no connection right now. Nothing you typed is lost.
    .fault = { error-our-fault }
    .expired = This page has been open for too long. Close it and open it again from the chat.
    .retry = Try again
    .home = To my rooms
    .unsaved = Your changes aren’t saved yet. Leave anyway?
    .leave = Leave
    .cancel = Cancel
    .back = Back
    .save = Save
    .saved = Saved.
    .previous-page = Previous
    .next-page = Next
# Variables: $page, $pages
webapp-page = Page { $page } of { $pages }

webapp-rooms = My rooms
    .none = You’re not in any room yet. Create one in the chat with the bot, or open an invite link from a friend.
    .mine = You’re the organiser
    .to-chat = Open the chat
# The second line of a room in the list. Variables: $state
webapp-room-state =
    { $state ->
        [scheduled] The draw is scheduled
        [drawn] The draw is done
        [finished] The game is over
        [failed] The draw didn’t take place
       *[open] The draw isn’t scheduled yet
    }
# Variables: $missing
webapp-missing =
    { $missing ->
        [both] Your address and phone aren’t filled in yet: your Santa may need them.
        [address] Your address isn’t filled in yet: your Santa may need it.
       *[phone] Your phone isn’t filled in yet: your Santa may need it.
    }

webapp-room = About the room
    .mine = My part
    .number = Room number
    .name = Name
    .budget = Budget
    .owner = Organiser
    .people = Players
    .draw = The draw
    .written = written
    .unwritten = nothing yet
# Variables: $reason, $role
webapp-failed =
    { $reason ->
        [too-few] The draw didn’t take place: there were too few players.
        [circle] The draw didn’t take place: I couldn’t find one circle.
       *[impossible] The draw didn’t take place: the exclusions make it impossible.
    } { $role ->
        [owner] Fix that, then activate the room.
       *[member] It’s up to the organiser now.
    }
# A heading above the recipient's name. Variables: $state
webapp-recipient =
    { $state ->
        [finished] You were the Secret Santa for
       *[drawn] You’re the Secret Santa for
    }
    .wishes = Wishes
    .address = Address
    .phone = Phone
# Variables: $since
webapp-gives-to-nobody =
    { $since ->
        [forgotten] The game ended long ago, so who gave to whom has been erased.
        [finished] The game is over. Thank you for playing!
       *[drawn] Somebody has left the game, and there’s nobody left you could give to. The organiser knows and will decide what to do.
    }

webapp-invitation = You’re invited!
# Variables: $limit
webapp-join-wishes = What gift would you like? Your Santa will read this. You can also write it later. Up to { $limit } characters.
# Variables: $limit
webapp-wishes = What gift would you like? Your Santa will read this. Up to { $limit } characters.
# Variables: $limit
webapp-rename = What shall we call the room? Up to { $limit } characters.
# Variables: $limit
webapp-budget = How much may a gift cost? Write it any way you like, up to { $limit } characters.

webapp-draw = Time of the draw
    .day = Day of the draw
    .previous = Previous month
    .next = Next month
    .time = Time of day
    .secret = If you pick a range, I’ll draw at a random minute that’s a secret to everyone.
    .choose = Pick a day and a time, and everybody in the room will be told.
    .set = Schedule the draw
    .move = Move the draw
    .done = Done! Everybody in the room will be told.
    .cancel-sure = Cancel the draw? Everybody in the room will be told.
    .cancelled = The draw is cancelled.
    .activated = The room is active again.
# Variables: $when
webapp-draw-now = Scheduled: { $when }
# Variables: $when
webapp-draw-chosen = The draw will be: { $when }
# Variables: $people
webapp-draw-sure = Draw right now? Nobody can join afterwards. Players: { $people }

webapp-rules = Draw rules
    .circle-why = Follow the gifts and you pass everybody. Nobody gives to the one who gives to them.
    .any-why = Whatever chance brings; two people may give to each other.
    .advice = It would help to remove these exclusions:
    .none = No exclusions yet: anybody may draw anybody. Couples often prefer not to draw each other.
    .some = These players won’t draw each other; an arrow → means that way only.
    .lifted = The exclusion is removed.
    .added = Done, they won’t draw each other.
# What a button says to a screen reader. Variables: $giver, $receiver
webapp-lift = Remove the exclusion: { $giver }, { $receiver }
webapp-pair = Add a pair
    .first = Two people who shouldn’t draw each other. Who’s the first?
    .second = Who’s the second?
    .nobody = There’s nobody else in the room yet.
# Variables: $first, $second
webapp-pair-ways = Both ways: neither can draw the other. One way: { $first } can’t draw { $second }, the other way round is fine.
webapp-family = Tick everybody who belongs to the family: they won’t draw each other.
# Variables: $names
webapp-family-chosen = Chosen: { $names }

webapp-participants = Participants
    .wishes = has written their wishes
    .address = has filled in their address
    .unreachable = has blocked the bot, so can’t be reached
    .owner = organiser
# Variables: $person, $state
webapp-remove-sure =
    Remove { $person } from the room? { $state ->
        [drawn] The draw is done. If the gap can be closed, those concerned get a new recipient. Whoever is removed can’t come back.
        [finished] The game is over; they just won’t see the room any more.
       *[open] They’ll be told. Until the draw they can come back.
    }
# What a button says to a screen reader. Variables: $person
webapp-remove = Remove { $person }
webapp-owner = Who will be the organiser? You’ll stay in the room as a player.
    .nobody = There’s nobody in the room but you. Invite somebody first.
# Variables: $person
webapp-owner-sure = Hand the room over to { $person }? The settings, the schedule and the draw will be theirs to decide.
# Variables: $people
webapp-delete-sure = Delete the room for good? Wishes, exclusions and the draw go with it. Everybody in it will be told. Players: { $people }
# Variables: $state
webapp-leave-sure =
    { $state ->
        [drawn] Leave this room? The draw is done. If the gap can be closed, those concerned get a new recipient. You can’t come back.
        [finished] Leave this room? The game is over; you just won’t see the room any more.
       *[open] Leave this room? Your wishes here will be forgotten. Until the draw you can come back.
    }
# Variables: $arrived, $total, $writing, $kept
webapp-finish-sure =
    Have all the gifts been given? Results delivered: { $arrived } of { $total }. A finished game can’t be reopened.
    { finish-game-days }

webapp-profile = Profile
    .name = Name
    .address = Address
    .phone = Phone
    .zone = Time zone
    .language = Language
    .none = not filled in
    .privacy = Your address and phone are shown to your Santa only.
    .first = First name
    .last = Last name
    .last-why = You can do without a last name.
# Variables: $limit
webapp-address = Where can a present be sent? Postcode, city, street, house, as on a parcel. Up to { $limit } characters.
webapp-phone = Which number can you be reached at? A number from any country will do, best with a plus and the country code.
webapp-zone = Time zone
    .search = City or country
    .start = Type your city or country.
    .none = I don’t know that place. Check the spelling.
    .device = This device
    .now = Your time zone
    .city = Which city has the same time as you?
# Read out by a screen reader. Variables: $count
webapp-zone-found =
    { $count ->
        [one] { $count } place found
       *[other] { $count } places found
    }
