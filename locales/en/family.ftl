# Variables: $name, $chosen, $names
family-members =
    👪 <b>{ $name }</b>

    Pick everybody in the family, then save: they won’t draw each other.

    { $chosen ->
        [some] Chosen: <b>{ $names }</b>
       *[none] Nobody is chosen yet.
    }
    .save = 💾 Save
