# Variables: $name, $count, $verdict, $advice
draw-rules-home =
    ⚖️ <b>{ $name }</b>

    <b>One circle:</b> follow the gifts and you pass everybody. Nobody gives to the one who gives to them.
    <b>Any circles:</b> whatever chance brings; two people may give to each other.

    Exclusions: { $count }

    { $verdict }
    { $advice ->
        [lift] It would help to remove these exclusions:
       *[none] { "" }
    }
    .circle =
        { $shape ->
            [circle] ✅
           *[any] ⚪
        } One circle
    .any =
        { $shape ->
            [any] ✅
           *[circle] ⚪
        } Any circles
    .exclusions = ↔️ Exclusions
