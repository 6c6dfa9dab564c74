# Whether a draw is possible, for the owner's eyes.
verdict-possible = ✅ Жеребкування можливе.
# Variables: $lines
verdict-known =
    ⚠️ Жеребкування можливе, але декому може випасти лише одне ім’я, і тоді все легко вгадати:
    { $lines }
# One of those lines. Variables: $giver, $receiver
verdict-known-line = • { $giver }: лише { $receiver }
verdict-unknown = 🤔 Скласти одне коло з такими винятками не вдалося, хоча, може, воно й є. Прибери частину винятків або дозволь будь-які кола.
# Variables: $least
verdict-too-few =
    { $least ->
        [one] ⛔ Для жеребкування потрібен щонайменше { $least } учасник.
        [few] ⛔ Для жеребкування потрібні щонайменше { $least } учасники.
       *[many] ⛔ Для жеребкування потрібно щонайменше { $least } учасників.
    }
# Variables: $names, $few, $others
verdict-givers =
    { $few ->
        [some] ⛔ Жеребкування неможливе. Хто дарує: { $names }. Кому можна: { $others }. На всіх не вистачає.
       *[none] ⛔ Жеребкування неможливе. Ось хто через винятки лишається без отримувача: { $names }.
    }
# Variables: $names, $few, $others
verdict-receivers =
    { $few ->
        [some] ⛔ Жеребкування неможливе. Хто отримує: { $names }. Хто може їм дарувати: { $others }. На всіх не вистачає.
       *[none] ⛔ Жеребкування неможливе. Ось хто через винятки лишається без подарунка: { $names }.
    }
# Variables: $names
verdict-give-among = ⛔ Одне коло неможливе: ці учасники можуть дарувати лише одне одному, і далі коло не піде: { $names }. З будь-якими колами все вийде.
# Variables: $names
verdict-receive-among = ⛔ Одне коло неможливе: ці учасники можуть отримувати лише одне від одного, і коло до них не дійде: { $names }. З будь-якими колами все вийде.
# Variables: $names, $groups
verdict-bridges =
    ⛔ Одне коло неможливе: йому довелося б не раз пройти через тих самих людей. Це: { $names }. Більше ці групи ніщо не пов’язує:
    { $groups }
    З будь-якими колами все вийде.
verdict-every-way-tried = ⛔ Одне коло з такими винятками неможливе: усі варіанти перевірено. З будь-якими колами все вийде.
# Below other things, when something has to be put right. Variables: $verdict
verdict-worry =
    { "" }
    { $verdict }
