# Variables: $name, $number, $budget, $owner, $people, $state, $role, $reason, $when, $wishes
room-home =
    🎁 <b>{ $name }</b>

    Бөлме нөмірі: <code>{ $number }</code>
    Бюджет: { $budget }
    Ұйымдастырушы: { $owner }
    Қатысушылар саны: { $people }

    { $state ->
        [failed] { $reason ->
            [too-few] ⚠️ Жеребе тартылмады: қатысушылар тым аз болды.
            [circle] ⚠️ Жеребе тартылмады: бір шеңбер құрылмады.
           *[impossible] ⚠️ Жеребе тартылмады: шектеулер бірде-бір нұсқа қалдырмады.
        } { $role ->
            [owner] Мұны түзетіп, бөлмені қайта іске қосыңыз.
           *[member] Ұйымдастырушы бәрін реттейді.
        }
       *[open] 🗓 Жеребе: { $when }
    }
    { $wishes ->
        [known] ✅ Тілегіңіз жазылған, оны Сантаңыз оқиды.
       *[none] ✍️ Тілегіңіз әлі жазылмаған, Сантаңыз күтіп отыр.
    }
    .start = 🎲 Ойынды бастау
    .activate = 🔄 Бөлмені іске қосу
    .wishes = 💭 Менің тілегім
    .participants = 👥 Қатысушылар
# Variables: $name, $state, $budget, $recipient, $recipient_wishes, $recipient_address, $recipient_phone
room-drawn =
    🎁 <b>{ $name }</b>

    { $state ->
        [finished] 🏁 Ойын аяқталды. Сізге түскен есім: <b>{ $recipient }</b>.
       *[drawn] 🎅 Жеребе тартылды. Сыйлығыңызды <b>{ $recipient }</b> алады.
    }

    💭 Тілегі: { $recipient_wishes }
    🏠 Мекенжайы: { $recipient_address }
    📞 Телефоны: { $recipient_phone }
    💰 Бюджет: { $budget }
# Variables: $name, $people, $list, $page, $pages, $more
room-participants =
    👥 <b>{ $name }</b>: { $people } қатысушы

    { $list }

    💭 тілегін жазған · 🏠 мекенжайын жазған
    { $more ->
        [pages] { $page }-бет, барлығы { $pages } бет
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
