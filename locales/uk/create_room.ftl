# Variables: $name_limit
create-room-name =
    🎄 <b>Нова кімната</b>

    Як її назвати? До { $name_limit } символів.
# Variables: $name, $budget_limit
create-room-budget =
    🎄 <b>{ $name }</b>

    Скільки може коштувати подарунок? Пиши як зручно: «500{ "\u00A0" }₴» або «до 1000{ "\u00A0" }₴». До { $budget_limit } символів.
# Variables: $name, $wishes_limit
create-room-wishes =
    🎄 <b>{ $name }</b>

    Який подарунок тебе порадує? Побажання прочитає твій Санта. До { $wishes_limit } символів.
    .later = 🕐 Напишу потім
# Variables: $name, $number, $budget, $link
create-room-created =
    🎉 Кімната <b>{ $name }</b> готова!

    Номер кімнати: <code>{ $number }</code>
    Бюджет: { $budget }
    Посилання: { $link }

    Надішли посилання друзям. Коли всі зберуться, починай гру.
    .room = 🎁 До кімнати
