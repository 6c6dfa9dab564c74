# Variables: $digits
join-room-number =
    🚪 <b>Вхід до кімнати</b>

    Напиши номер кімнати: { $digits ->
        [one] { $digits } цифра
        [few] { $digits } цифри
       *[many] { $digits } цифр
    }. Його підкаже організатор.
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 Тебе запрошують до кімнати <b>{ $name }</b>!

    Організатор: { $owner }
    Бюджет: { $budget }
    Учасників: { $people }
    Жеребкування: { $when }
    .join = 🎁 Приєднатися
# Variables: $name, $owner, $budget, $wishes_limit
join-room-wishes =
    🎁 <b>{ $name }</b>
    Організатор: { $owner }
    Бюджет: { $budget }

    Який подарунок тебе порадує? Побажання прочитає твій Санта. До { $wishes_limit } символів.
    .later = 🕐 Напишу потім
join-room-done = 🎉 Ти в грі!
