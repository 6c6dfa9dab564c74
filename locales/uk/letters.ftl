letter-to-room = До кімнати

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result =
    🎅 Жеребкування в кімнаті «{ $room }» відбулося!

    Тепер ти Таємний Санта, і твій подарунок отримає <b>{ $recipient }</b>.

    💭 Побажання: { $recipient_wishes }
    🏠 Адреса: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Більше ніхто не знає. Бережи секрет!

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-changed =
    ✏️ Новини для Санти в кімнаті «{ $room }»: змінилися побажання або контакти.

    Твій подарунок отримає <b>{ $recipient }</b>.

    💭 Побажання: { $recipient_wishes }
    🏠 Адреса: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

# Variables: $room, $when
letter-draw-scheduled = 🗓 Жеребкування в кімнаті «{ $room }» призначено: { $when }.
# Variables: $room, $when
letter-draw-moved = 🗓 Жеребкування в кімнаті «{ $room }» перенесено. Новий час: { $when }.
# Variables: $room
letter-draw-cancelled = 🗓 Жеребкування в кімнаті «{ $room }» скасовано. Коли призначать новий час, я напишу.
# Variables: $room, $least, $players
letter-draw-failed-too-few = 😔 Жеребкування в кімнаті «{ $room }» не відбулося: учасників { $players }, а потрібно щонайменше { $least }.
# Variables: $room
letter-draw-failed-impossible = 😔 Жеребкування в кімнаті «{ $room }» не відбулося: з такими винятками воно неможливе.
# Variables: $room
letter-draw-failed-circle = 😔 Жеребкування в кімнаті «{ $room }» не відбулося: з такими винятками не вдалося скласти одне коло.
# Variables: $room, $person, $people
letter-joined = 🎉 У кімнаті «{ $room }» поповнення: <b>{ $person }</b>! Учасників тепер { $people }.
