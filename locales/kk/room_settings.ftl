# Variables: $name, $budget, $people
room-settings-home =
    ⚙️ <b>{ $name }</b>

    Бюджет: { $budget }
    Қатысушылар саны: { $people }

    Нені өзгертеміз?
    .rename = ✏️ Атауын өзгерту
    .budget = 💰 Бюджетті өзгерту
    .owner = 👑 Ұйымдастырушыны ауыстыру
    .rules = ⚖️ Жеребе ережелері
    .delete = 🗑 Бөлмені жою
# Variables: $name, $name_limit
room-settings-rename =
    ✏️ <b>{ $name }</b>

    Бөлмені енді қалай атаймыз? Ең көбі { $name_limit } таңба.
# Variables: $name, $budget, $budget_limit
room-settings-budget =
    💰 <b>{ $name }</b>

    Қазіргі бюджет: { $budget }
    Сыйлықтың құны қанша болсын? Өзіңізге ыңғайлы етіп жазыңыз, ең көбі { $budget_limit } таңба.
# Variables: $name, $people
room-settings-delete =
    🗑 <b>{ $name }</b>

    Бөлмені біржола жоясыз ба? Тілектер, шектеулер мен жеребе де бірге жойылады.
    Бұл туралы барлық қатысушыға хабарлаймын. Қазір олардың саны: { $people }.
    .delete = 🗑 Бөлмені жою
room-settings-deleted = 🗑 Бөлме жойылды.
