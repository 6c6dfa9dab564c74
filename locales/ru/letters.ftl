letter-to-room = В комнату

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 Жеребьёвка в комнате «{ $room }» прошла!

    Теперь ты Тайный Санта, и твой подарок получит <b>{ $recipient }</b>.

    💭 Пожелания: { $recipient_wishes }
    🏠 Адрес: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Больше никто не знает. Храни секрет!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ Новости для Санты в комнате «{ $room }»: изменились пожелания или контакты.

    Твой подарок получит <b>{ $recipient }</b>.

    💭 Пожелания: { $recipient_wishes }
    🏠 Адрес: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 Жеребьёвка в комнате «{ $room }» назначена: { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 Жеребьёвка в комнате «{ $room }» перенесена. Новое время: { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 Жеребьёвка в комнате «{ $room }» отменена. Когда назначат новое время, я напишу.
# Variables: $room, $least, $players
letter-draw-failed-too-few = 😔 Жеребьёвка в комнате «{ $room }» не состоялась: участников { $players }, а нужно хотя бы { $least }.
# Variables: $room
letter-draw-failed-impossible = 😔 Жеребьёвка в комнате «{ $room }» не состоялась: с такими исключениями она невозможна.
# Variables: $room
letter-draw-failed-circle = 😔 Жеребьёвка в комнате «{ $room }» не состоялась: с такими исключениями не удалось собрать один круг.
# Variables: $room, $person, $people
letter-joined = 🎉 В комнате «{ $room }» пополнение: <b>{ $person }</b>! Участников теперь { $people }.
