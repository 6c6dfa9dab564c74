# Variables: $name, $budget, $people
room-settings-home =
    ⚙️ <b>{ $name }</b>

    Budget: { $budget }
    Players: { $people }

    What shall we change?
    .rename = ✏️ Rename room
    .budget = 💰 Change budget
    .owner = 👑 Change owner
    .rules = ⚖️ Draw rules
    .delete = 🗑 Delete room
# Variables: $name, $name_limit
room-settings-rename =
    ✏️ <b>{ $name }</b>

    What shall we call the room? Up to { $name_limit } characters.
# Variables: $name, $budget, $budget_limit
room-settings-budget =
    💰 <b>{ $name }</b>

    The budget now: { $budget }
    How much may a gift cost? Write it any way you like, up to { $budget_limit } characters.
# Variables: $name, $people
room-settings-delete =
    🗑 <b>{ $name }</b>

    Delete the room for good? Wishes, exclusions and the draw go with it.
    Everybody in it will be told. Players: { $people }
    .delete = 🗑 Delete room
room-settings-deleted = 🗑 The room is deleted.
