# Variables: $name, $budget, $people
room-settings-home =
    ⚙️ <b>{ $name }</b>

    Бюджет: { $budget }
    Участников: { $people }

    Что изменить?
    .rename = ✏️ Переименовать
    .budget = 💰 Изменить бюджет
    .owner = 👑 Сменить организатора
    .rules = ⚖️ Правила жеребьёвки
    .delete = 🗑 Удалить комнату
# Variables: $name, $name_limit
room-settings-rename =
    ✏️ <b>{ $name }</b>

    Как теперь назвать комнату? До { $name_limit } символов.
# Variables: $name, $budget, $budget_limit
room-settings-budget =
    💰 <b>{ $name }</b>

    Сейчас бюджет: { $budget }
    Сколько может стоить подарок? Пиши как удобно, до { $budget_limit } символов.
# Variables: $name, $people
room-settings-delete =
    🗑 <b>{ $name }</b>

    Удалить комнату насовсем? Пожелания, исключения и жеребьёвка исчезнут вместе с ней.
    Об этом узнают все участники. Их сейчас { $people }.
    .delete = 🗑 Удалить комнату
room-settings-deleted = 🗑 Комната удалена.
