button-back = ⬅️ Артқа
button-cancel = ✖️ Бас тарту
# They turn the pages of a list.
button-previous = ◀️ Алдыңғы
button-next = Келесі ▶️

invite-friend = 💌 Дос шақыру
invite-copy = 🔗 Сілтемені көшіру
# Goes with the link into a chat of friends. Variables: $room
invite-words = «{ $room }» бөлмесінде Құпия Санта ойнаймыз! 🎄 Қосылыңыз, тілегіңізді жазыңыз, сонда кімге сыйлық дайындайтыныңызды білесіз.

# Variables: $at
draw-time-exact = { MOMENT($at) }
# A secret minute between two moments. Variables: $since, $until
draw-time-secret = { MOMENT($since) }–{ TIME($until) }, нақты минуты құпия
draw-time-none = уақыты әлі таңдалмаған

recipient-no-wishes = әзірге жоқ, тосынсый жасаңыз!
recipient-no-address = көрсетілмеген
recipient-no-phone = көрсетілмеген

# Variables: $person
welcome =
    👋 Сәлем, { $person }!

    Бұл Құпия Санта: бөлме ашыңыз, достарыңызды шақырыңыз, таңдалған күні әркім кімге сыйлық дайындайтынын құпия түрде біледі.

# The one line in a group.
group = 🎅 Мен құпия сақтаймын, сондықтан жеке чатта сөйлесейік.
    .open = Құпия Сантаны ашу
