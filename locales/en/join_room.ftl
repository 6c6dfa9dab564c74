# Variables: $digits
join-room-number =
    🚪 <b>Join a room</b>

    Type the number of the room, { $digits } digits. Whoever invited you knows it.
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 You are invited to <b>{ $name }</b>!

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

    What do you wish for? Your Santa will read it. Up to { $wishes_limit } characters.
    .later = 🕐 I will write later
join-room-done = 🎉 You are in!
