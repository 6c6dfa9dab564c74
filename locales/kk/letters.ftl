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
# Variables: $room, $person, $people
letter-joined = 🎉 <b>{ $person }</b> «{ $room }» бөлмесіне қосылды. Қазір { $people } қатысушы бар.
