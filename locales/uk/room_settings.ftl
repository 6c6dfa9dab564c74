# Variables: $name, $budget, $people
room-settings-home =
    ⚙️ <b>{ $name }</b>

    Бюджет: { $budget }
    Учасників: { $people }

    Що змінити?
    .rename = ✏️ Перейменувати
    .budget = 💰 Змінити бюджет
    .owner = 👑 Змінити організатора
    .rules = ⚖️ Правила жеребкування
    .delete = 🗑 Видалити кімнату
# Variables: $name, $name_limit
room-settings-rename =
    ✏️ <b>{ $name }</b>

    Як тепер назвати кімнату? До { $name_limit } символів.
# Variables: $name, $budget, $budget_limit
room-settings-budget =
    💰 <b>{ $name }</b>

    Зараз бюджет: { $budget }
    Скільки може коштувати подарунок? Пиши як зручно, до { $budget_limit } символів.
# Variables: $name, $people
room-settings-delete =
    🗑 <b>{ $name }</b>

    Видалити кімнату назавжди? Побажання, винятки й жеребкування зникнуть разом із нею.
    Про це дізнаються всі учасники. Їх зараз { $people }.
    .delete = 🗑 Видалити кімнату
room-settings-deleted = 🗑 Кімнату видалено.
