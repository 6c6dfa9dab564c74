button-back = ⬅️ Back
button-cancel = ✖️ Cancel
button-previous = ◀️ Previous
button-next = Next ▶️

invite-friend = 💌 Invite a friend
invite-copy = 🔗 Copy the link
# Goes with the link into a chat of friends. Variables: $room
invite-words = Join our Secret Santa “{ $room }”! 🎄 Say what you wish for, and you will learn whom to surprise with a gift.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) } – { TIME($until) }, at a secret minute
draw-time-none = not scheduled yet

recipient-no-wishes = nothing yet: surprise them!
recipient-no-address = not filled in
recipient-no-phone = not filled in

# Variables: $person
welcome =
    👋 Hello, { $person }!

    This is Secret Santa: make a room, invite your friends, and on the day you choose everyone learns privately whom to give a gift to.

# The one line in a group.
group = 🎅 I keep secrets, so let us talk in private.
    .open = Open Secret Santa
