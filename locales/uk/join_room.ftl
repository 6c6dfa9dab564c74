# Variables: $digits
join-room-number =
    { $digits ->
        [one] 🚪 <b>Вхід до кімнати</b>{ "\u000A\u000A" }Напиши номер кімнати, { $digits } цифру. Він є в того, хто тебе кличе.
        [few] 🚪 <b>Вхід до кімнати</b>{ "\u000A\u000A" }Напиши номер кімнати, { $digits } цифри. Він є в того, хто тебе кличе.
       *[many] 🚪 <b>Вхід до кімнати</b>{ "\u000A\u000A" }Напиши номер кімнати, { $digits } цифр. Він є в того, хто тебе кличе.
    }
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 Тебе кличуть до кімнати <b>{ $name }</b>!

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

    Про що мрієш? Це прочитає твій Санта. Довжина — до { $wishes_limit } символів.
    .later = 🕐 Напишу потім
join-room-done = 🎉 Ти в грі!
