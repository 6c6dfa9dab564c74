button-back = ⬅️ Back
button-cancel = ✖️ Cancel
# They turn the pages of a list.
button-previous = ◀️ Previous
button-next = Next ▶️
# A page of a list; the last one bears its number. Variables: $way, $last
turn-page =
    { $way ->
        [previous] { button-previous }
        [next] { button-next }
        [first] ⏮ 1
       *[last] { $last } ⏭
    }

invite-friend = 💌 Invite a friend
invite-copy = 🔗 Copy the link
# Goes with the link into a chat of friends. Variables: $room
invite-words = We’re playing Secret Santa in “{ $room }”! 🎄 Join in, say what you’d like, and then find out who you’re giving to.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) }–{ TIME($until) }, at a secret minute
draw-time-none = not scheduled yet

recipient-no-wishes = nothing yet, so surprise them!
recipient-no-address = not filled in
recipient-no-phone = not filled in

# Variables: $person
welcome =
    👋 Hi, { $person }!

    This is Secret Santa: create a room, invite your friends, and on the day you choose everyone finds out in private who they’re giving to.

# The one line in a group.
group = 🎅 I keep secrets, so let’s talk in private.
    .open = Open Secret Santa

# Names, when there are more of them than are named. Variables: $names, $more
names-and-more =
    { $more ->
        [0] { $names }
        [one] { $names } and { $more } more
       *[other] { $names } and { $more } more
    }

# To somebody whom a superuser has blocked; also in an alert. Variables: $contact, $support
blocked =
    { $contact ->
        [known] You can’t use this bot any more. If that’s a mistake, write to { $support }.
       *[none] You can’t use this bot any more.
    }
