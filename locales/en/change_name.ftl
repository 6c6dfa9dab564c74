# Variables: $person, $name_limit
change-name-first =
    ✏️ Your name in the game: { $person }

    What’s your first name? Up to { $name_limit } characters.
# Variables: $first, $name_limit
change-name-last =
    ✏️ First name: <b>{ $first }</b>

    And your last name? Up to { $name_limit } characters. You can do without one.
    .same = 👌 Same last name
    .none = 🚫 No last name
