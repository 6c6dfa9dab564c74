# Variables: $name, $people, $list, $reach, $page, $pages, $more
participants-home =
    👥 <b>{ $name }</b>: { $people ->
        [one] { $people } участник
        [few] { $people } участника
       *[many] { $people } участников
    }

    { $list }

    💭 есть пожелания · 🏠 есть адрес{ $reach ->
        [some] { "\u000A" }📪 бот заблокирован, сообщения не доходят
       *[all] { "" }
    }{ $more ->
        [pages] { "\u000A" }Страница { $page } из { $pages }
       *[none] { "" }
    }
    .remove = 🚪 Убрать из комнаты
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
        [yes] Кого убрать из комнаты?
       *[no] Кроме тебя, в комнате никого нет.
    }
# Variables: $name, $person, $state
participants-sure =
    🚪 <b>{ $name }</b>

    Убрать из комнаты: <b>{ $person }</b>?

    { $state ->
        [drawn] Жеребьёвка уже прошла. Если получится замкнуть цепочку, Санте этого человека выпадет другое имя, а его получателю подарит кто-то ещё. Вернуться в комнату будет нельзя.
        [finished] Игра окончена, комната просто пропадёт из меню этого человека.
       *[open] Об этом придёт сообщение. До жеребьёвки можно вернуться по номеру или ссылке.
    }
    .remove = 🚪 Убрать из комнаты
participants-removed = 👋 Готово, в комнате на одного участника меньше.
