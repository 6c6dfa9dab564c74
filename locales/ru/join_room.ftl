# Variables: $digits
join-room-number =
    { $digits ->
        [one] 🚪 <b>Вход в комнату</b>{ "\u000A\u000A" }Напиши номер комнаты, { $digits } цифру. Он есть у того, кто тебя зовёт.
        [few] 🚪 <b>Вход в комнату</b>{ "\u000A\u000A" }Напиши номер комнаты, { $digits } цифры. Он есть у того, кто тебя зовёт.
       *[many] 🚪 <b>Вход в комнату</b>{ "\u000A\u000A" }Напиши номер комнаты, { $digits } цифр. Он есть у того, кто тебя зовёт.
    }
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 Тебя зовут в комнату <b>{ $name }</b>!

    Организатор: { $owner }
    Бюджет: { $budget }
    Участников: { $people }
    Жеребьёвка: { $when }
    .join = 🎁 Присоединиться
# Variables: $name, $owner, $budget, $wishes_limit
join-room-wishes =
    🎁 <b>{ $name }</b>
    Организатор: { $owner }
    Бюджет: { $budget }

    О чём мечтаешь? Это прочтёт твой Санта. Не длиннее { $wishes_limit } символов.
    .later = 🕐 Напишу потом
join-room-done = 🎉 Ты в игре!
