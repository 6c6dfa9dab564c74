# Variables: $name, $chosen, $names
family-members =
    👪 <b>{ $name }</b>

    Отметь всех, кто из одной семьи, и сохрани: они не выпадут друг другу.

    { $chosen ->
        [some] В семье: <b>{ $names }</b>
       *[none] Пока никто не отмечен.
    }
    .save = 💾 Сохранить
