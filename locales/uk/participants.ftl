# Variables: $name, $people, $list, $reach, $page, $pages, $more
participants-home =
    👥 <b>{ $name }</b>: { $people ->
        [one] { $people } учасник
        [few] { $people } учасники
       *[many] { $people } учасників
    }

    { $list }

    💭 є побажання · 🏠 є адреса{ $reach ->
        [some] { "\u000A" }📪 бота заблоковано, повідомлення не доходять
       *[all] { "" }
    }{ $more ->
        [pages] { "\u000A" }Сторінка { $page } з { $pages }
       *[none] { "" }
    }
    .remove = 🚪 Прибрати з кімнати
# One line of the list. Variables: $person, $role, $wishes, $address, $reach
participants-line =
    • { $person }{ $role ->
        [owner] { " " }👑
       *[member] { "" }
    }{ $wishes ->
        [known] { " " }💭
       *[none] { "" }
    }{ $address ->
        [known] { " " }🏠
       *[none] { "" }
    }{ $reach ->
        [none] { " " }📪
       *[some] { "" }
    }
# Variables: $name, $anybody
participants-remove =
    🚪 <b>{ $name }</b>

    { $anybody ->
        [yes] Кого прибрати з кімнати?
       *[no] Крім тебе, у кімнаті нікого немає.
    }
# Variables: $name, $person, $state
participants-sure =
    🚪 <b>{ $name }</b>

    Прибрати з кімнати: <b>{ $person }</b>?

    { $state ->
        [drawn] Жеребкування вже відбулося. Якщо вдасться замкнути ланцюжок, Санті цієї людини випаде інше ім’я, а її отримувачу подарує хтось інший. Повернутися до кімнати не можна буде.
        [finished] Гру закінчено, кімната просто зникне з меню цієї людини.
       *[open] Про це прийде повідомлення. До жеребкування можна повернутися за номером чи посиланням.
    }
    .remove = 🚪 Прибрати з кімнати
participants-removed = 👋 Готово, у кімнаті на одного учасника менше.
