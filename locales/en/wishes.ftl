# Variables: $name, $filled, $wishes
wishes-show =
    💭 <b>My wishes</b> in “{ $name }”

    { $filled ->
        [yes] { $wishes }
       *[no] Nothing yet. Say what would make you happy: your Santa will read it.
    }
    .change = ✏️ Change wishes
# Variables: $name, $wishes_limit
wishes-change =
    ✏️ <b>{ $name }</b>

    What gift would you like? Up to { $wishes_limit } characters.
