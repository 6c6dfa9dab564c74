# Variables: $name, $listed, $verdict, $advice
exclusions-home =
    ↔️ <b>{ $name }</b>

    { $listed ->
        [some] These players won’t draw each other; an arrow → means that way only. Press a line to remove it.
       *[none] No exclusions yet: anybody may draw anybody. Couples often prefer not to draw each other.
    }

    { $verdict }
    { $advice ->
        [lift] Those worth removing come first.
       *[none] { "" }
    }
    .pair = ➕ Add a pair
    .family = 👪 Add a whole family
