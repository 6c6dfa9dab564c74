# Variables: $name, $filled, $wishes
wishes-show =
    💭 <b>Менің тілегім</b>, «{ $name }» бөлмесі

    { $filled ->
        [yes] { $wishes }
       *[no] Әзірге бос. Сізді не қуантатынын жазыңыз, оны Сантаңыз оқиды.
    }
    .change = ✏️ Тілекті өзгерту
# Variables: $name, $wishes_limit
wishes-change =
    ✏️ <b>{ $name }</b>

    Қандай сыйлыққа қуанасыз? Ең көбі { $wishes_limit } таңба.
