# Variables: $name, $chosen, $names
family-members =
    👪 <b>{ $name }</b>

    Press everybody who belongs to the family, then save: none of them will draw another of them.

    { $chosen ->
        [some] Chosen: <b>{ $names }</b>
       *[none] Nobody is chosen yet.
    }
    .save = 💾 Save
