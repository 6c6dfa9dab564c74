button-back = ⬅️ Назад
button-cancel = ✖️ Отмена
# They turn the pages of a list.
button-previous = ◀️ Предыдущая
button-next = Следующая ▶️

invite-friend = 💌 Пригласить друзей
invite-copy = 🔗 Скопировать ссылку
# Goes with the link into a chat of friends. Variables: $room
invite-words = Играем в Тайного Санту! 🎄 Заходи в комнату «{ $room }», напиши, что тебя порадует, а потом узнаешь, кому готовить подарок.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) }–{ TIME($until) }, точная минута — секрет
draw-time-none = время пока не выбрано

recipient-no-wishes = пока нет, так что удиви!
recipient-no-address = не указан
recipient-no-phone = не указан

# Variables: $person
welcome =
    👋 Привет, { $person }!

    Это Тайный Санта: создай комнату, позови друзей, и в выбранный день все по секрету узнают, кому готовить подарок.

# The one line in a group.
group = 🎅 Я храню секреты, так что пиши мне в личку.
    .open = Открыть Тайного Санту
