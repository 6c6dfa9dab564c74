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
    ✏️ Новости в комнате «{ $room }»: у получателя твоего подарка изменились пожелания или контакты.

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
        [one] 🎉 В комнате «{ $room }» пополнение: <b>{ $names }</b>. Всего { $people } участник.
        [few] 🎉 В комнате «{ $room }» пополнение: <b>{ $names }</b>. Всего { $people } участника.
       *[many] 🎉 В комнате «{ $room }» пополнение: <b>{ $names }</b>. Всего { $people } участников.
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
letter-recipient-left = 😔 Получатель твоего подарка больше не играет в комнате «{ $room }», и другого имени для тебя не нашлось. Организатор уже знает и решит, как быть.
# Variables: $room
letter-cannot-mend = ⚠️ Из комнаты «{ $room }» кто-то ушёл, и исключения не дают замкнуть цепочку: кому-то теперь некому дарить, а кто-то останется без подарка. Поговори с участниками: можно завершить игру или удалить комнату и сыграть заново.
# Variables: $room, $names
letter-not-reached =
    📪 В комнате «{ $room }» результат дошёл не до всех. Кто заблокировал бота: { $names }.

    Результат ждёт в боте.
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
# Variables: $letters, $named, $rest, $more
letter-parked =
    🛠 Есть письма, которые не удаётся отправить, они отложены: { $letters }. Остальные письма уходят как обычно.
    { $named }
    { $rest ->
        [none] { "" }
       *[some] … и ещё { $more }
    }
# Variables: $letter, $kind, $why
letter-parked-one =
    { $why ->
        [unreadable] • № { $letter }, { $kind }: не читается, возможно, ключа больше нет
       *[other] • № { $letter }, { $kind }: { $why }
    }
letter-reply = ↩️ Ответить
letter-report = 🚩 Пожаловаться
# The words themselves stand below it, or it stands below what was sent. Variables: $room
letter-message-from-santa = 🎅 <b>Пишет твой Санта</b>, комната «{ $room }»
# Variables: $room, $recipient
letter-message-from-recipient = 💌 Пишет получатель твоего подарка, комната «{ $room }»: <b>{ $recipient }</b>
# To who wrote, as $side. Variables: $room, $side
letter-message-arrived =
    { $side ->
        [santa] ✅ Сообщение получателю в комнате «{ $room }» доставлено.
       *[recipient] ✅ Сообщение твоему Санте в комнате «{ $room }» доставлено.
    }
# Variables: $room, $side
letter-message-waits =
    { $side ->
        [santa] 📪 Сообщение получателю в комнате «{ $room }» пока не доставлено: бот на той стороне заблокирован. Как только разблокируют, оно уйдёт.
       *[recipient] 📪 Сообщение твоему Санте в комнате «{ $room }» пока не доставлено: бот на той стороне заблокирован. Как только разблокируют, оно уйдёт.
    }
# What was written stands below, if it can be sent back. Variables: $room, $side, $why
letter-message-refused =
    { $side ->
        [santa] ❌ Сообщение получателю в комнате «{ $room }» не удалось доставить.
       *[recipient] ❌ Сообщение твоему Санте в комнате «{ $room }» не удалось доставить.
    } { $why ->
        [voice] Настройки на той стороне не пускают голосовые и видеосообщения, поэтому напиши текстом.
        [file] Telegram больше не находит этот файл, поэтому отправь его ещё раз.
        [muted] На той стороне больше не хотят получать твои сообщения.
       *[other] Telegram не принял его, попробуй отправить иначе.
    }
# What was written stands below. Variables: $room, $side
letter-message-closed =
    { $side ->
        [santa] ❌ Сообщение получателю в комнате «{ $room }» не доставлено: эта переписка закрыта. Вот что в нём было:
       *[recipient] ❌ Сообщение твоему Санте в комнате «{ $room }» не доставлено: эта переписка закрыта. Вот что в нём было:
    }
# Variables: $room
letter-channel-closed = 🔄 Из комнаты «{ $room }» кто-то ушёл, поэтому переписка с прежним Сантой закрыта. Если подарок тебе теперь готовит другой Санта, новую можно начать в комнате.
# To superusers; the message stands below, if its reader lets them see it. Variables: $room, $number, $side, $person, $id
letter-reported =
    { $side ->
        [santa] 🚩 Жалоба на Санту: <b>{ $person }</b>, id <code>{ $id }</code>, комната «{ $room }» ({ $number }).
       *[recipient] 🚩 Жалоба на получателя: <b>{ $person }</b>, id <code>{ $id }</code>, комната «{ $room }» ({ $number }).
    }
# To a superuser who plays there. Variables: $room, $number, $side
letter-reported-nearby =
    { $side ->
        [santa] 🚩 Жалоба на Санту в комнате «{ $room }» ({ $number }). Ты играешь там, поэтому имени здесь нет.
       *[recipient] 🚩 Жалоба на получателя в комнате «{ $room }» ({ $number }). Ты играешь там, поэтому имени здесь нет.
    }
# Variables: $room, $when
letter-game-finished = 🏁 Игра в комнате «{ $room }» окончена. Переписываться ещё можно, последний срок: { $when }.
