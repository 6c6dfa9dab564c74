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
        [some] ⛔ Жеребкування неможливе. Ось кому бракує отримувачів: { $names }. Дарувати вони можуть лише цим учасникам: { $others }.
       *[none] ⛔ Жеребкування неможливе. Ось хто через винятки лишається без отримувача: { $names }.
    }
# Variables: $names, $few, $others
verdict-receivers =
    { $few ->
        [some] ⛔ Жеребкування неможливе. Ось кому бракує Сант: { $names }. Дарувати їм можуть лише ці учасники: { $others }.
       *[none] ⛔ Жеребкування неможливе. Ось хто через винятки лишається без подарунка: { $names }.
    }
# Variables: $names
verdict-give-among = ⛔ Одне коло неможливе: ці учасники можуть дарувати лише одне одному: { $names }. Далі коло не піде. Якщо дозволити будь-які кола, усе вийде.
# Variables: $names
verdict-receive-among = ⛔ Одне коло неможливе: ці учасники можуть отримувати лише одне від одного: { $names }. Коло до них не дійде. Якщо дозволити будь-які кола, усе вийде.
# Variables: $names, $groups
verdict-bridges =
    ⛔ Одне коло неможливе: через цих учасників воно пройшло б не один раз: { $names }. Лише вони пов’язують ці групи:
    { $groups }
    Якщо дозволити будь-які кола, усе вийде.
verdict-every-way-tried = ⛔ Одне коло з такими винятками неможливе: усі варіанти перевірено. Якщо дозволити будь-які кола, усе вийде.
# Below other things, when something has to be put right. Variables: $verdict
verdict-worry =
    { "" }
    { $verdict }
