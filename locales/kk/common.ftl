button-back = ⬅️ Артқа
button-cancel = ✖️ Бас тарту
# They turn the pages of a list.
button-previous = ◀️ Алдыңғы
button-next = Келесі ▶️
# A page of a list; the last one bears its number. Variables: $way, $last
turn-page =
    { $way ->
        [previous] { button-previous }
        [next] { button-next }
        [first] ⏮ 1
       *[last] { $last } ⏭
    }

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

# Names, when there are more of them than are named. Variables: $names, $more
names-and-more =
    { $more ->
        [0] { $names }
        [one] { $names } және тағы { $more }
       *[other] { $names } және тағы { $more }
    }

# To somebody whom a superuser has blocked; also in an alert. Variables: $contact, $support
blocked =
    { $contact ->
        [known] Бұл бот енді сізге жабық. Қателік болса, жазыңыз: { $support }.
       *[none] Бұл бот енді сізге жабық.
    }
