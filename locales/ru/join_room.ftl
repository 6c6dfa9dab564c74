# Variables: $digits
join-room-number =
    🚪 <b>Вход в комнату</b>

    Напиши номер комнаты: { $digits ->
        [one] { $digits } цифра
        [few] { $digits } цифры
       *[many] { $digits } цифр
    }. Его подскажет организатор.
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 Тебя приглашают в комнату <b>{ $name }</b>!

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

    Какой подарок тебя порадует? Пожелания прочтёт твой Санта. До { $wishes_limit } символов.
    .later = 🕐 Напишу потом
join-room-done = 🎉 Ты в игре!
