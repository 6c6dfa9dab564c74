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
# Variables: $room, $names, $people
letter-joined =
    { $people ->
        [one] 🎉 Теперь в комнате «{ $room }»: <b>{ $names }</b>. Всего { $people } участник.
        [few] 🎉 Теперь в комнате «{ $room }»: <b>{ $names }</b>. Всего { $people } участника.
       *[many] 🎉 Теперь в комнате «{ $room }»: <b>{ $names }</b>. Всего { $people } участников.
    }
letter-to-menu = В меню

# Variables: $room, $recipient, $recipient_wishes, $recipient_address, $recipient_phone, $budget
letter-result-repaired =
    🔄 Из комнаты «{ $room }» кто-то ушёл, поэтому тебе выпало другое имя.

    Теперь твой подарок получит <b>{ $recipient }</b>.

    💭 Пожелания: { $recipient_wishes }
    🏠 Адрес: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }

    🤫 Больше никто не знает. Храни секрет!
# Variables: $room
letter-recipient-left = 😔 Тот, кому предназначался твой подарок, больше не играет в комнате «{ $room }», и другого имени для тебя не нашлось. Организатор уже знает и решит, как быть.
# Variables: $room
letter-cannot-mend = ⚠️ Из комнаты «{ $room }» кто-то ушёл, и исключения не дают замкнуть цепочку: кому-то теперь некому дарить, а кто-то останется без подарка. Поговори с участниками: можно завершить игру или удалить комнату и сыграть заново.
# Variables: $room, $names
letter-not-reached =
    📪 В комнате «{ $room }» не все получили результат. Эти участники заблокировали бота: { $names }.

    Результат ждёт их в боте.
# Variables: $room, $names
letter-left = 👋 Больше не в комнате «{ $room }»: { $names }.
# Variables: $room
letter-left-unnamed = 👋 Из комнаты «{ $room }» кто-то ушёл и удалил свои данные.
# Variables: $room
letter-removed = 👋 По решению организатора ты больше не в комнате «{ $room }».
# Variables: $room, $person
letter-new-owner = 👑 У комнаты «{ $room }» новый организатор: { $person }.
# Variables: $room
letter-made-owner = 👑 Теперь ты организатор комнаты «{ $room }».
# Variables: $room
letter-room-deleted = 🗑 Комната «{ $room }» удалена организатором.
# Variables: $text
letter-announcement = 📣 { $text }
