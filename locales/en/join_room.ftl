# Variables: $digits
join-room-number =
    🚪 <b>Join a room</b>

    Type the room’s number, { $digits } digits. The organiser knows it.
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 You’re invited to <b>{ $name }</b>!

    Organiser: { $owner }
    Budget: { $budget }
    Players so far: { $people }
    The draw: { $when }
    .join = 🎁 Join room
# Variables: $name, $owner, $budget, $wishes_limit
join-room-wishes =
    🎁 <b>{ $name }</b>
    Organiser: { $owner }
    Budget: { $budget }

    What gift would you like? Your Santa will read this. Up to { $wishes_limit } characters.
    .later = 🕐 I’ll write later
join-room-done = 🎉 You’re in!
