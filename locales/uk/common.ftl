button-back = ⬅️ Назад
button-cancel = ✖️ Скасувати
# They turn the pages of a list.
button-previous = ◀️ Попередня
button-next = Наступна ▶️
# A page of a list; the last one bears its number. Variables: $way, $last
turn-page =
    { $way ->
        [previous] { button-previous }
        [next] { button-next }
        [first] ⏮ 1
       *[last] { $last } ⏭
    }

invite-friend = 💌 Запросити друзів
invite-copy = 🔗 Скопіювати посилання
# Goes with the link into a chat of friends. Variables: $room
invite-words = Граймо в Таємного Санту! 🎄 Заходь до кімнати «{ $room }», напиши, що тебе порадує, а потім дізнаєшся, кому готувати подарунок.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) }–{ TIME($until) }, точна хвилина{ "\u00A0" }— секрет
draw-time-none = час ще не обрано

recipient-no-wishes = поки що немає, тож здивуй!
recipient-no-address = не вказано
recipient-no-phone = не вказано

# The name stands after a colon: in a greeting it would need the vocative. Variables: $person
welcome =
    👋 Привіт! Твоє ім’я в грі: { $person }.

    Це Таємний Санта: створи кімнату, поклич друзів, і в обраний день усі по секрету дізнаються, кому готувати подарунок.

# The one line in a group.
group = 🎅 Я бережу секрети, тож пиши мені в особисті.
    .open = Відкрити Таємного Санту

# Names, when there are more of them than are named. Variables: $names, $more
names-and-more =
    { $more ->
        [0] { $names }
        [one] { $names } і ще { $more }
        [few] { $names } і ще { $more }
       *[many] { $names } і ще { $more }
    }

# To somebody whom a superuser has blocked; also in an alert. Variables: $contact, $support
blocked =
    { $contact ->
        [known] Цей бот для тебе закрито. Якщо це помилка, напиши: { $support }.
       *[none] Цей бот для тебе закрито.
    }
