button-back = ⬅️ Назад
button-cancel = ✖️ Отмена
button-previous = ◀️ Раньше
button-next = Дальше ▶️

invite-friend = 💌 Пригласить друзей
invite-copy = 🔗 Скопировать ссылку
# Goes with the link into a chat of friends. Variables: $room
invite-words = Играем в Тайного Санту: «{ $room }»! 🎄 Заходи, напиши, о чём мечтаешь, и узнай, кому готовить подарок.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) } – { TIME($until) }, точная минута — секрет
draw-time-none = время пока не выбрано

recipient-no-wishes = пока ничего, так что сюрприз!
recipient-no-address = не указан
recipient-no-phone = не указан

# Variables: $person
welcome =
    👋 Привет, { $person }!

    Это Тайный Санта: создай комнату, позови друзей, и в выбранный день каждый узнает по секрету, кому готовить подарок.

# The one line in a group.
group = 🎅 Я храню секреты, поэтому давай поговорим в личке.
    .open = Открыть Тайного Санту
