# Variables: $name, $people, $list, $reach, $page, $pages, $more
participants-home =
    👥 <b>{ $name }</b>: { $people } қатысушы

    { $list }

    💭 тілегін жазған · 🏠 мекенжайын жазған{ $reach ->
        [some] { "\u000A" }📪 ботты бұғаттаған, хабар жетпейді
       *[all] { "" }
    }{ $more ->
        [pages] { "\u000A" }{ $page }-бет, барлығы { $pages } бет
       *[none] { "" }
    }
    .remove = 🚪 Бөлмеден шығару
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
        [yes] Бөлмеден кімді шығарасыз?
       *[no] Бөлмеде сізден басқа ешкім жоқ.
    }
# Variables: $name, $person, $state
participants-sure =
    🚪 <b>{ $name }</b>

    Бұл қатысушыны бөлмеден шығарасыз ба: <b>{ $person }</b>?

    { $state ->
        [drawn] Жеребе тартылып қойған. Тізбекті жалғау мүмкін болса, бұл адамның Сантасына басқа есім түседі, ал ол сыйлық беретін адамның Сантасы ауысады. Бөлмеге қайта кіру мүмкін болмайды.
        [finished] Ойын аяқталған, бөлме тек оның мәзірінен кетеді.
       *[open] Бұл туралы оған хабарлаймын. Жеребе тартылғанша нөмір не сілтеме арқылы қайта кіруге болады.
    }
    .remove = 🚪 Бөлмеден шығару
participants-removed = 👋 Дайын, қатысушы бөлмеден шығарылды.
