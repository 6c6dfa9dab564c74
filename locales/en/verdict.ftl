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
       *[none] ⛔ No draw is possible. The exclusions leave { $names } with nobody to give to.
    }
# Variables: $names, $few, $others
verdict-receivers =
    { $few ->
        [some] ⛔ No draw is possible: only { $others } may give to { $names }. That’s too few.
       *[none] ⛔ No draw is possible. The exclusions leave nobody who may give to { $names }.
    }
# Variables: $names
verdict-give-among = ⛔ One circle is impossible: { $names } may give only to one another, so it can’t go on from there. It would work with any circles.
# Variables: $names
verdict-receive-among = ⛔ One circle is impossible: { $names } may get gifts only from one another, so it can’t reach them. It would work with any circles.
# Variables: $names, $groups
verdict-bridges =
    ⛔ One circle is impossible: it would have to pass more than once through { $names }. Nothing else links these groups:
    { $groups }
    It would work with any circles.
verdict-every-way-tried = ⛔ One circle is impossible with these exclusions: I’ve tried every way. It would work with any circles.
# Below other things, when something has to be put right. Variables: $verdict
verdict-worry =
    { "" }
    { $verdict }
