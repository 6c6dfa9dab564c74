# Whether a draw is possible, for the owner's eyes.
verdict-possible = ✅ A draw is possible.
# Variables: $lines
verdict-known =
    ⚠️ A draw is possible, but for some there’s only one name left to draw, so they’d be easy to guess:
    { $lines }
# One of those lines. Variables: $giver, $receiver
verdict-known-line = • { $giver } can only draw { $receiver }
verdict-unknown = 🤔 I haven’t found one circle with these exclusions, though there may be one. Remove some of them, or allow any circles.
# Variables: $least
verdict-too-few = ⛔ A draw needs at least { $least } players.
# Variables: $names, $few, $others
verdict-givers =
    { $few ->
        [some] ⛔ No draw is possible: { $names } may give only to { $others }. That’s too few.
       *[none] ⛔ No draw is possible. The exclusions leave these players with nobody to give to: { $names }.
    }
# Variables: $names, $few, $others
verdict-receivers =
    { $few ->
        [some] ⛔ No draw is possible: only { $others } may give to { $names }. That’s too few.
       *[none] ⛔ No draw is possible. The exclusions leave nobody who may give to these players: { $names }.
    }
# Variables: $names
verdict-give-among = ⛔ One circle is impossible: these players may give only to one another, so it can’t go on from them: { $names }. Any circles would do.
# Variables: $names
verdict-receive-among = ⛔ One circle is impossible: these players may get gifts only from one another, so it can’t reach them: { $names }. Any circles would do.
# Variables: $names, $groups
verdict-bridges =
    ⛔ One circle is impossible: it would have to pass more than once through: { $names }. Nothing else links these groups:
    { $groups }
    Any circles would do.
verdict-every-way-tried = ⛔ One circle is impossible with these exclusions: I’ve tried every way. Any circles would do.
# Below other things, when something has to be put right. Variables: $verdict
verdict-worry =
    { "" }
    { $verdict }
