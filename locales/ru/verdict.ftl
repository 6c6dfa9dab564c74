# Whether a draw is possible, for the owner's eyes.
verdict-possible = ✅ Жеребьёвка возможна.
# Variables: $lines
verdict-known =
    ⚠️ Жеребьёвка возможна, но кое-кому может выпасть только одно имя, и тогда всё легко угадать:
    { $lines }
# One of those lines. Variables: $giver, $receiver
verdict-known-line = • { $giver }: только { $receiver }
verdict-unknown = 🤔 Собрать один круг с такими исключениями не удалось, хотя, может быть, он есть. Убери часть исключений или разреши любые круги.
# Variables: $least
verdict-too-few =
    { $least ->
        [one] ⛔ Для жеребьёвки нужен хотя бы { $least } участник.
        [few] ⛔ Для жеребьёвки нужны хотя бы { $least } участника.
       *[many] ⛔ Для жеребьёвки нужно хотя бы { $least } участников.
    }
# Variables: $names, $few, $others
verdict-givers =
    { $few ->
        [some] ⛔ Жеребьёвка невозможна. Вот кому не хватает получателей: { $names }. Кому они могут дарить: только { $others }.
       *[none] ⛔ Жеребьёвка невозможна. Вот кто из-за исключений остаётся без получателя: { $names }.
    }
# Variables: $names, $few, $others
verdict-receivers =
    { $few ->
        [some] ⛔ Жеребьёвка невозможна. Вот кому не хватает Сант: { $names }. Кто может им дарить: только { $others }.
       *[none] ⛔ Жеребьёвка невозможна. Вот кто из-за исключений остаётся без подарка: { $names }.
    }
# Variables: $names
verdict-give-among = ⛔ Один круг невозможен: эти участники могут дарить только друг другу, и дальше круг не пойдёт: { $names }. С любыми кругами всё получится.
# Variables: $names
verdict-receive-among = ⛔ Один круг невозможен: эти участники могут получать только друг от друга, и круг до них не дойдёт: { $names }. С любыми кругами всё получится.
# Variables: $names, $groups
verdict-bridges =
    ⛔ Один круг невозможен. Через этих участников он прошёл бы больше одного раза: { $names }. Только они связывают эти группы:
    { $groups }
    С любыми кругами всё получится.
verdict-every-way-tried = ⛔ Один круг с такими исключениями невозможен: все варианты проверены. С любыми кругами всё получится.
# Below other things, when something has to be put right. Variables: $verdict
verdict-worry =
    { "" }
    { $verdict }
