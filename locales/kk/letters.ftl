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
    ✏️ «{ $room }» бөлмесінен Сантаға жаңалық: сыйлық алушының тілегі немесе байланыс деректері өзгерді.

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
letter-joined = 🎉 «{ $room }» бөлмесіне қосылғандар: <b>{ $names }</b>. Енді { $people } қатысушы.
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
