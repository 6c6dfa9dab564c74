letter-to-room = Бөлмеге өту

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 «{ $room }» бөлмесінде жеребе тартылды!

    Сіз осы адамның Құпия Сантасысыз: <b>{ $recipient }</b>.

    💭 Тілегі: { $recipient_wishes }
    🏠 Мекенжайы: { $recipient_address }
    📞 Телефоны: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Мұны сізден басқа ешкім білмейді. Құпияны сақтаңыз!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ «{ $room }» бөлмесінде сыйлық алушыңыздың деректері жаңарды.

    Сіз осы адамның Құпия Сантасысыз: <b>{ $recipient }</b>.

    💭 Тілегі: { $recipient_wishes }
    🏠 Мекенжайы: { $recipient_address }
    📞 Телефоны: { $recipient_phone }
    💰 Бюджет: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 «{ $room }» бөлмесінің жеребесі белгіленді: { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 «{ $room }» бөлмесінің жеребесі ауыстырылды: { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 «{ $room }» бөлмесінің жеребесі тоқтатылды. Жаңа күні белгілі болғанда жазамын.
# Variables: $room, $least, $players
letter-draw-failed-too-few = 😔 «{ $room }» бөлмесінде жеребе тартылмады: { $players } ойыншы бар, ал кемінде { $least } керек.
# Variables: $room
letter-draw-failed-impossible = 😔 «{ $room }» бөлмесінде жеребе тартылмады: мұндай шектеулермен мүмкін емес.
# Variables: $room
letter-draw-failed-circle = 😔 «{ $room }» бөлмесінде жеребе тартылмады: мұндай шектеулермен бір шеңбер құрылмады.
# Variables: $room, $person, $people
letter-joined =
    { $people ->
        [one] 🎉 <b>{ $person }</b> «{ $room }» бөлмесіне қосылды. Қазір { $people } ойыншы.
       *[other] 🎉 <b>{ $person }</b> «{ $room }» бөлмесіне қосылды. Қазір { $people } ойыншы.
    }
