# Variables: $name_limit
create-room-name =
    🎄 <b>Новая комната</b>

    Как её назвать? До { $name_limit } символов.
# Variables: $name, $budget_limit
create-room-budget =
    🎄 <b>{ $name }</b>

    Сколько может стоить подарок? Пиши как удобно: «1000{ "\u00A0" }₽» или «до 5000{ "\u00A0" }₸». До { $budget_limit } символов.
# Variables: $name, $wishes_limit
create-room-wishes =
    🎄 <b>{ $name }</b>

    Какой подарок тебя порадует? Пожелания прочтёт твой Санта. До { $wishes_limit } символов.
    .later = 🕐 Напишу потом
# Variables: $name, $number, $budget, $link
create-room-created =
    🎉 Комната <b>{ $name }</b> готова!

    Номер комнаты: <code>{ $number }</code>
    Бюджет: { $budget }
    Ссылка: { $link }

    Отправь ссылку друзьям. Когда все соберутся, начинай игру.
    .room = 🎁 В комнату
