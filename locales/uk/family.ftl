# Variables: $name, $chosen, $names
family-members =
    👪 <b>{ $name }</b>

    Познач усіх, хто з однієї родини, і збережи: вони не випадуть одне одному.

    { $chosen ->
        [some] Позначено: <b>{ $names }</b>
       *[none] Поки що нікого не позначено.
    }
    .save = 💾 Зберегти
