# Variables: $person, $name_limit
change-name-first =
    ✏️ Твоё имя в игре: { $person }

    Какое имя показывать? До { $name_limit } символов. О фамилии спрошу потом.
# Variables: $first, $name_limit
change-name-last =
    ✏️ Имя: <b>{ $first }</b>

    А фамилия? До { $name_limit } символов. Можно и без неё.
    .same = 👌 Фамилия та же
    .none = 🚫 Без фамилии
