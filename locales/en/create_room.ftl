# Variables: $name_limit
create-room-name =
    🎄 <b>A new room</b>

    What shall we call it? Up to { $name_limit } characters.
# Variables: $name, $budget_limit
create-room-budget =
    🎄 <b>{ $name }</b>

    How much may a gift cost? Write it any way you like, “20{ "\u00A0" }€” or “up to 5000{ "\u00A0" }₸”. Up to { $budget_limit } characters.
# Variables: $name, $wishes_limit
create-room-wishes =
    🎄 <b>{ $name }</b>

    What gift would you like? Your Santa will read this. Up to { $wishes_limit } characters.
    .later = 🕐 I’ll write later
# Variables: $name, $number, $budget, $link
create-room-created =
    🎉 The room <b>{ $name }</b> is ready!

    Room number: <code>{ $number }</code>
    Budget: { $budget }
    Link: { $link }

    Send the link to your friends. When everyone is in, start the game.
    .room = 🎁 To the room
