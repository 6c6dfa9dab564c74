letter-to-room = Бөлмеге өту

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 «{ $room }» бөлмесінде жеребе тартылды!

    Сыйлығыңызды <b>{ $recipient }</b> алады.

    💭 Тілегі: { $recipient_wishes }
    🏠 Мекенжайы: { $recipient_address }
    📞 Телефоны: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Мұны сізден басқа ешкім білмейді. Құпияны сақтаңыз!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ «{ $room }» бөлмесінде жаңалық бар: сыйлық алушыңыздың тілегі немесе байланыс деректері өзгерді.

    Сыйлығыңызды <b>{ $recipient }</b> алады.

    💭 Тілегі: { $recipient_wishes }
    🏠 Мекенжайы: { $recipient_address }
    📞 Телефоны: { $recipient_phone }
    💰 Бюджет: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 «{ $room }» бөлмесінде жеребе уақыты белгіленді: { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 «{ $room }» бөлмесінде жеребе басқа уақытқа ауыстырылды: { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 «{ $room }» бөлмесінде белгіленген жеребе болмайды. Жаңа уақыты белгілі болғанда хабарлаймын.
# Variables: $room, $least, $players
letter-draw-failed-too-few = 😔 «{ $room }» бөлмесінде жеребе тартылмады: { $players } қатысушы бар, ал кемінде { $least } керек.
# Variables: $room
letter-draw-failed-impossible = 😔 «{ $room }» бөлмесінде жеребе тартылмады: мұндай шектеулермен мүмкін емес.
# Variables: $room
letter-draw-failed-circle = 😔 «{ $room }» бөлмесінде жеребе тартылмады: мұндай шектеулермен бір шеңбер құрылмады.
# Variables: $room, $names, $people
letter-joined = 🎉 «{ $room }» бөлмесіне қосылғандар: <b>{ $names }</b>. Енді { $people } қатысушы бар.
letter-to-menu = Мәзірге өту

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-repaired =
    🔄 «{ $room }» бөлмесінен біреу шығып кетті, сондықтан сізге басқа есім түсті.

    Енді сыйлығыңызды <b>{ $recipient }</b> алады.

    💭 Тілегі: { $recipient_wishes }
    🏠 Мекенжайы: { $recipient_address }
    📞 Телефоны: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Мұны сізден басқа ешкім білмейді. Құпияны сақтаңыз!
# Variables: $room
letter-recipient-left = 😔 Сыйлығыңызды алатын адам «{ $room }» бөлмесінен шығып кетті, ал сіз сыйлық бере алатын басқа ешкім қалмады. Ұйымдастырушы бұл туралы біледі, не істейтінін шешеді.
# Variables: $room
letter-cannot-mend = ⚠️ «{ $room }» бөлмесінен біреу шығып кетті, ал шектеулер тізбекті жалғауға жол бермейді: енді біреудің сыйлық беретін адамы жоқ, біреу сыйлықсыз қалады. Қатысушылармен сөйлесіңіз: ойынды аяқтауға немесе бөлмені жойып, қайта ойнауға болады.
# Variables: $room, $names
letter-not-reached =
    📪 «{ $room }» бөлмесінде нәтиже бәріне жетпеді. Мына қатысушылар ботты бұғаттаған: { $names }.

    Нәтиже оларды ботта күтіп тұр.
# Variables: $room, $names
letter-left = 👋 «{ $room }» бөлмесінен шыққандар: { $names }.
# Variables: $room
letter-left-unnamed = 👋 Бір қатысушы «{ $room }» бөлмесінен шығып, деректерін жойды.
# Variables: $room
letter-removed = 👋 Ұйымдастырушы сізді «{ $room }» бөлмесінен шығарды.
# Variables: $room, $person
letter-new-owner = 👑 «{ $room }» бөлмесінің жаңа ұйымдастырушысы: { $person }.
# Variables: $room
letter-made-owner = 👑 Енді «{ $room }» бөлмесінің ұйымдастырушысы сізсіз.
# Variables: $room
letter-room-deleted = 🗑 «{ $room }» бөлмесін ұйымдастырушы жойды.
# Variables: $text
letter-announcement = 📣 { $text }
# Variables: $letters, $named, $rest, $more
letter-parked =
    🛠 { $letters } хатты жіберу мүмкін болмады, кейінге қалдырылды. Қалған хаттар бұрынғыдай жіберіле береді.
    { $named }
    { $rest ->
        [none] { "" }
       *[some] … және тағы { $more }
    }
# Variables: $letter, $kind, $why
letter-parked-one =
    { $why ->
        [unreadable] • № { $letter }, { $kind }: оқылмайды, кілті жоғалған болуы мүмкін
       *[other] • № { $letter }, { $kind }: { $why }
    }
letter-reply = ↩️ Жауап беру
letter-report = 🚩 Шағымдану
# The words themselves stand below it, or it stands below what was sent. Variables: $room
letter-message-from-santa = 🎅 <b>Сантаңыздан хабарлама</b>, «{ $room }» бөлмесі
# Variables: $room, $recipient
letter-message-from-recipient = 💌 Сыйлық алушыңыздан хабарлама, «{ $room }» бөлмесі: <b>{ $recipient }</b>
# To who wrote, as $side. Variables: $room, $side
letter-message-arrived =
    { $side ->
        [santa] ✅ «{ $room }» бөлмесінде сыйлық алушыңызға жазған хабарламаңыз жеткізілді.
       *[recipient] ✅ «{ $room }» бөлмесінде Сантаңызға жазған хабарламаңыз жеткізілді.
    }
# Variables: $room, $side
letter-message-waits =
    { $side ->
        [santa] 📪 «{ $room }» бөлмесінде сыйлық алушыңызға жазған хабарламаңыз әзірге жеткен жоқ: ол ботты бұғаттаған. Қайта келгенде жіберіледі.
       *[recipient] 📪 «{ $room }» бөлмесінде Сантаңызға жазған хабарламаңыз әзірге жеткен жоқ: ол ботты бұғаттаған. Қайта келгенде жіберіледі.
    }
# What was written stands below, if it can be sent back. Variables: $room, $side, $why
letter-message-refused =
    { $side ->
        [santa] ❌ «{ $room }» бөлмесінде сыйлық алушыңызға жазған хабарламаңыз жеткізілмеді.
       *[recipient] ❌ «{ $room }» бөлмесінде Сантаңызға жазған хабарламаңыз жеткізілмеді.
    } { $why ->
        [voice] Екінші жақтың баптаулары дауыстық және видеохабарлама қабылдамайды, сондықтан мәтінмен жазыңыз.
        [file] Telegram бұл файлды енді таба алмайды, оны қайта жіберіңіз.
        [muted] Екінші жақтың хабарламаларыңызды енді алғысы келмейді.
       *[other] Telegram оны қабылдамады, басқаша жіберіп көріңіз.
    }
# What was written stands below. Variables: $room, $side
letter-message-closed =
    { $side ->
        [santa] ❌ «{ $room }» бөлмесінде сыйлық алушыңызға жазған хабарламаңыз жеткізілмеді: бұл әңгіме жабылды. Жазғаныңыз:
       *[recipient] ❌ «{ $room }» бөлмесінде Сантаңызға жазған хабарламаңыз жеткізілмеді: бұл әңгіме жабылды. Жазғаныңыз:
    }
# Variables: $room
letter-channel-closed = 🔄 «{ $room }» бөлмесінен біреу шығып кетті, сондықтан бұрынғы Сантаңызбен әңгіме жабылды. Енді сізге басқа Санта сыйлық беретін болса, жаңасын бөлмеде бастай аласыз.
# To superusers; the message stands below, if its reader lets them see it. Variables: $room, $number, $side, $person, $id
letter-reported =
    { $side ->
        [santa] 🚩 Сантаға шағым: <b>{ $person }</b>, id <code>{ $id }</code>, «{ $room }» бөлмесі ({ $number }).
       *[recipient] 🚩 Сыйлық алушыға шағым: <b>{ $person }</b>, id <code>{ $id }</code>, «{ $room }» бөлмесі ({ $number }).
    }
# To a superuser who plays there. Variables: $room, $number, $side
letter-reported-nearby =
    { $side ->
        [santa] 🚩 «{ $room }» бөлмесінде ({ $number }) Сантаға шағым түсті. Онда өзіңіз ойнайсыз, сондықтан ешкімнің аты көрсетілмейді.
       *[recipient] 🚩 «{ $room }» бөлмесінде ({ $number }) сыйлық алушыға шағым түсті. Онда өзіңіз ойнайсыз, сондықтан ешкімнің аты көрсетілмейді.
    }
# Variables: $room, $when
letter-game-finished = 🏁 «{ $room }» бөлмесінде ойын аяқталды. Сыйлық алушыңызға және Сантаңызға мына уақытқа дейін жаза аласыз: { $when }.
