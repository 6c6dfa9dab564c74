button-back = ⬅️ Назад
button-cancel = ✖️ Отмена
# They turn the pages of a list.
button-previous = ◀️ Предыдущая
button-next = Следующая ▶️
# A page of a list; the last one bears its number. Variables: $way, $last
turn-page =
    { $way ->
        [previous] { button-previous }
        [next] { button-next }
        [first] ⏮ 1
       *[last] { $last } ⏭
    }

invite-friend = 💌 Пригласить друзей
invite-copy = 🔗 Скопировать ссылку
# Goes with the link into a chat of friends. Variables: $room
invite-words = Играем в Тайного Санту! 🎄 Заходи в комнату «{ $room }», напиши, что тебя порадует, а потом узнаешь, кому готовить подарок.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) }–{ TIME($until) }, точная минута{ "\u00A0" }— секрет
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

# Names, when there are more of them than are named. Variables: $names, $more
names-and-more =
    { $more ->
        [0] { $names }
        [one] { $names } и ещё { $more }
        [few] { $names } и ещё { $more }
       *[many] { $names } и ещё { $more }
    }

# To somebody whom a superuser has blocked; also in an alert. Variables: $contact, $support
blocked =
    { $contact ->
        [known] Этот бот для тебя закрыт. Если это ошибка, напиши: { $support }.
       *[none] Этот бот для тебя закрыт.
    }
