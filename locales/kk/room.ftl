# Variables: $name, $number, $budget, $owner, $people, $state, $role, $reason, $when, $wishes
room-home =
    🎁 <b>{ $name }</b>

    Бөлме нөмірі: <code>{ $number }</code>
    Бюджет: { $budget }
    Ұйымдастырушы: { $owner }
    Ойыншылар: { $people }

    { $state ->
        [failed] { $reason ->
            [too-few] ⚠️ Жеребе тартылмады: ойыншылар тым аз болды.
            [circle] ⚠️ Жеребе тартылмады: бір шеңбер құрылмады.
           *[impossible] ⚠️ Жеребе тартылмады: шектеулер бірде-бір жол қалдырмады.
        } { $role ->
            [owner] Мұны түзетіп, бөлмені қайта іске қосыңыз.
           *[member] Ұйымдастырушы бәрін реттейді.
        }
       *[open] 🗓 Жеребе: { $when }
    }
    { $wishes ->
        [known] ✅ Тілегіңіз жазылған, Сантаңыз оқиды.
       *[none] ✍️ Тілегіңіз әлі жазылмаған.
    }
    .start = 🎲 Ойынды бастау
    .activate = 🔄 Бөлмені іске қосу
    .wishes = 💭 Менің тілегім
    .participants = 👥 Қатысушылар
# Variables: $name, $state, $budget, $recipient, $recipient_wishes, $recipient_address, $recipient_phone
room-drawn =
    🎁 <b>{ $name }</b>

    { $state ->
        [finished] 🏁 Ойын аяқталды. Сыйлық алушыңыз: <b>{ $recipient }</b>.
       *[drawn] 🎅 Жеребе тартылды. Сіз осы адамның Құпия Сантасысыз: <b>{ $recipient }</b>.
    }

    💭 Тілегі: { $recipient_wishes }
    🏠 Мекенжайы: { $recipient_address }
    📞 Телефоны: { $recipient_phone }
    💰 Бюджет: { $budget }
# Variables: $name, $people, $list, $page, $pages, $more
room-participants =
    👥 <b>{ $name }</b>: { $people ->
        [one] { $people } ойыншы
       *[other] { $people } ойыншы
    }

    { $list }

    💭 тілегін жазған · 🏠 мекенжайын жазған
    { $more ->
        [pages] { $page }-бет, барлығы { $pages }
       *[none] { "" }
    }
# One line of the list. Variables: $person, $role, $wishes, $address
room-participant =
    • { $person }{ $role ->
        [owner] { " " }👑
       *[member] { "" }
    }{ $wishes ->
        [known] { " " }💭
       *[none] { "" }
    }{ $address ->
        [known] { " " }🏠
       *[none] { "" }
    }
