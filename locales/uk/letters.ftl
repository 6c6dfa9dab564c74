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
# Variables: $room, $names, $people
letter-joined =
    { $people ->
        [one] 🎉 Тепер у кімнаті «{ $room }»: <b>{ $names }</b>. Усього { $people } учасник.
        [few] 🎉 Тепер у кімнаті «{ $room }»: <b>{ $names }</b>. Усього { $people } учасники.
       *[many] 🎉 Тепер у кімнаті «{ $room }»: <b>{ $names }</b>. Усього { $people } учасників.
    }
letter-to-menu = До меню

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-repaired =
    🔄 З кімнати «{ $room }» хтось пішов, тому тобі випало інше ім’я.

    Тепер твій подарунок отримає <b>{ $recipient }</b>.

    💭 Побажання: { $recipient_wishes }
    🏠 Адреса: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Більше ніхто не знає. Бережи секрет!
# Variables: $room
letter-recipient-left = 😔 Людина, якій призначався твій подарунок, більше не грає в кімнаті «{ $room }», й іншого імені для тебе не знайшлося. Організатор уже знає й вирішить, як бути.
# Variables: $room
letter-cannot-mend = ⚠️ З кімнати «{ $room }» хтось пішов, і винятки не дають замкнути ланцюжок: комусь тепер нікому дарувати, а хтось лишиться без подарунка. Поговори з учасниками: можна завершити гру або видалити кімнату й зіграти знову.
# Variables: $room, $names
letter-not-reached =
    📪 У кімнаті «{ $room }» не всі отримали результат. Ці учасники заблокували бота: { $names }.

    Результат чекає на них у боті.
# Variables: $room, $names
letter-left = 👋 Більше не в кімнаті «{ $room }»: { $names }.
# Variables: $room
letter-left-unnamed = 👋 З кімнати «{ $room }» хтось пішов і видалив свої дані.
# Variables: $room
letter-removed = 👋 За рішенням організатора ти більше не в кімнаті «{ $room }».
# Variables: $room, $person
letter-new-owner = 👑 У кімнати «{ $room }» новий організатор: { $person }.
# Variables: $room
letter-made-owner = 👑 Тепер ти організатор кімнати «{ $room }».
# Variables: $room
letter-room-deleted = 🗑 Кімнату «{ $room }» видалено за рішенням організатора.
# Variables: $text
letter-announcement = 📣 { $text }
