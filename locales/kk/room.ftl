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
           *[impossible] ⚠️ Жеребе тартылмады: шектеулерге байланысты бірде-бір нұсқа қалмады.
        } { $role ->
            [owner] Мұны түзетіп, бөлмені қайта іске қосыңыз.
           *[member] Енді бәрі ұйымдастырушыға байланысты.
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
    .finish = 🏁 Ойынды аяқтау
    .settings = ⚙️ Баптаулар
    .app =
        { $role ->
            [owner] 📱 Қосымшадағы баптаулар
           *[member] 📱 Қосымшада ашу
        }
    .leave = 👋 Бөлмеден шығу
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
    .recipient = 💌 Сыйлық алушыма жазу
    .santa = 🎅 Сантама жазу
# Somebody whose recipient left and could not be replaced. Variables: $name, $since
room-gives-to-nobody =
    🎁 <b>{ $name }</b>

    { $since ->
        [forgotten] 🏁 Ойын әлдеқашан аяқталған, кім кімге сыйлық бергені өшірілген.
        [finished] 🏁 Ойын аяқталды. Қатысқаныңызға рақмет!
       *[drawn] 😔 Біреу ойыннан шығып кетті, енді сыйлық беретін адамыңыз қалмады. Ұйымдастырушы бұл туралы біледі, не істейтінін шешеді.
    }
# Below the card, for the organiser. Variables: $arrived, $total, $reach, $missing
room-delivery =
    { "" }
    📬 Нәтижесін алғандар: { $arrived }, барлығы: { $total }
    { $reach ->
        [some] 📪 Ботты бұғаттағандар: { $missing }. Нәтижесі оларды осы жерде күтеді.
       *[all] { "" }
    }
# Below the card of a finished game. Variables: $until
room-messages =
    { "" }
    ✉️ Хабарлама жіберудің соңғы күні: { DAY($until, year: "numeric") }
