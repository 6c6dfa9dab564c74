# Variables: $name_limit
create-room-name =
    🎄 <b>A new room</b>

    What shall it be called? Up to { $name_limit } characters.
# Variables: $name, $budget_limit
create-room-budget =
    🎄 <b>{ $name }</b>

    How much may a gift cost? Write it as you like, “20 €” or “up to 5000 ₸”: { $budget_limit } characters at most.
# Variables: $name, $wishes_limit
create-room-wishes =
    🎄 <b>{ $name }</b>

    What do you wish for yourself? Your Santa will read it. Up to { $wishes_limit } characters.
    .later = 🕐 I will write later
# Variables: $name, $number, $budget, $link
create-room-created =
    🎉 The room <b>{ $name }</b> is ready!

    Room number: <code>{ $number }</code>
    Budget: { $budget }
    Link: { $link }

    Send the link to your friends. When all are here, start the game.
    .room = 🎁 To the room
