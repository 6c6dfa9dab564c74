letter-to-room = До кімнати

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 Жеребкування в «{ $room }» відбулося!

    Твій подарунок отримає <b>{ $recipient }</b>.

    💭 Побажання: { $recipient_wishes }
    🏠 Адреса: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Більше ніхто не знає. Бережи секрет!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ У «{ $room }» оновилися дані для твого подарунка.

    Твій подарунок отримає <b>{ $recipient }</b>.

    💭 Побажання: { $recipient_wishes }
    🏠 Адреса: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 Жеребкування в «{ $room }» призначено: { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 Жеребкування в «{ $room }» перенесено: { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 Жеребкування в «{ $room }» скасовано. Коли з’явиться новий день, я напишу.
# Variables: $room, $least, $players
letter-draw-failed-too-few = 😔 Жеребкування в «{ $room }» не відбулося: учасників { $players }, а потрібно щонайменше { $least }.
# Variables: $room
letter-draw-failed-impossible = 😔 Жеребкування в «{ $room }» не відбулося: з такими заборонами воно неможливе.
# Variables: $room
letter-draw-failed-circle = 😔 Жеребкування в «{ $room }» не відбулося: з такими заборонами не вдалося скласти одне коло.
# Variables: $room, $person, $people
letter-joined =
    { $people ->
        [one] 🎉 <b>{ $person }</b> тепер у «{ $room }». Зараз { $people } учасник.
        [few] 🎉 <b>{ $person }</b> тепер у «{ $room }». Зараз { $people } учасники.
       *[many] 🎉 <b>{ $person }</b> тепер у «{ $room }». Зараз { $people } учасників.
    }
