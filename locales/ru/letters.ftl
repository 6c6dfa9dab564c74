letter-to-room = В комнату

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 Жеребьёвка в «{ $room }» прошла!

    Твой подарок получит <b>{ $recipient }</b>.

    💭 Пожелания: { $recipient_wishes }
    🏠 Адрес: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Больше никто не знает. Храни секрет!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ В «{ $room }» обновились данные для твоего подарка.

    Твой подарок получит <b>{ $recipient }</b>.

    💭 Пожелания: { $recipient_wishes }
    🏠 Адрес: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 Жеребьёвка в «{ $room }» назначена: { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 Жеребьёвка в «{ $room }» перенесена: { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 Жеребьёвка в «{ $room }» отменена. Когда появится новый день, я напишу.
# Variables: $room, $least, $players
letter-draw-failed-too-few = 😔 Жеребьёвка в «{ $room }» не состоялась: участников { $players }, а нужно хотя бы { $least }.
# Variables: $room
letter-draw-failed-impossible = 😔 Жеребьёвка в «{ $room }» не состоялась: с такими запретами она невозможна.
# Variables: $room
letter-draw-failed-circle = 😔 Жеребьёвка в «{ $room }» не состоялась: с такими запретами не получилось собрать один круг.
# Variables: $room, $person, $people
letter-joined =
    { $people ->
        [one] 🎉 <b>{ $person }</b> теперь в «{ $room }». Сейчас { $people } участник.
        [few] 🎉 <b>{ $person }</b> теперь в «{ $room }». Сейчас { $people } участника.
       *[many] 🎉 <b>{ $person }</b> теперь в «{ $room }». Сейчас { $people } участников.
    }
