button-back = ⬅️ Назад
button-cancel = ✖️ Скасувати
button-previous = ◀️ Раніше
button-next = Далі ▶️

invite-friend = 💌 Запросити друзів
invite-copy = 🔗 Скопіювати посилання
# Goes with the link into a chat of friends. Variables: $room
invite-words = Граймо в Таємного Санту: «{ $room }»! 🎄 Заходь, напиши, про що мрієш, і дізнайся, кому готувати подарунок.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) } – { TIME($until) }, точна хвилина — секрет
draw-time-none = час ще не обрано

recipient-no-wishes = поки нічого, тож сюрприз!
recipient-no-address = не вказано
recipient-no-phone = не вказано

# Variables: $person
welcome =
    👋 Привіт, { $person }!

    Це Таємний Санта: створи кімнату, поклич друзів, і в обраний день кожен дізнається по секрету, кому готувати подарунок.

# The one line in a group.
group = 🎅 Я бережу секрети, тож поговорімо в особистих.
    .open = Відкрити Таємного Санту
