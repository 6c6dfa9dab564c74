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
    ✏️ Новини в кімнаті «{ $room }»: в отримувача твого подарунка змінилися побажання або контакти.

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
        [one] 🎉 У кімнаті «{ $room }» поповнення: <b>{ $names }</b>. Усього { $people } учасник.
        [few] 🎉 У кімнаті «{ $room }» поповнення: <b>{ $names }</b>. Усього { $people } учасники.
       *[many] 🎉 У кімнаті «{ $room }» поповнення: <b>{ $names }</b>. Усього { $people } учасників.
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
# Variables: $letters, $named, $rest, $more
letter-parked =
    🛠 Є листи, які не вдається надіслати, їх відкладено: { $letters }. Решта листів надходить як завжди.
    { $named }
    { $rest ->
        [none] { "" }
       *[some] … і ще { $more }
    }
# Variables: $letter, $kind, $why
letter-parked-one =
    { $why ->
        [unreadable] • № { $letter }, { $kind }: не читається, можливо, ключа вже немає
       *[other] • № { $letter }, { $kind }: { $why }
    }
letter-reply = ↩️ Відповісти
letter-report = 🚩 Поскаржитися
# The words themselves stand below it, or it stands below what was sent. Variables: $room
letter-message-from-santa = 🎅 <b>Пише твій Санта</b>, кімната «{ $room }»
# Variables: $room, $recipient
letter-message-from-recipient = 💌 Пише отримувач твого подарунка, кімната «{ $room }»: <b>{ $recipient }</b>
# To who wrote, as $side. Variables: $room, $side
letter-message-arrived =
    { $side ->
        [santa] ✅ Повідомлення отримувачу в кімнаті «{ $room }» доставлено.
       *[recipient] ✅ Повідомлення твоєму Санті в кімнаті «{ $room }» доставлено.
    }
# Variables: $room, $side
letter-message-waits =
    { $side ->
        [santa] 📪 Повідомлення отримувачу в кімнаті «{ $room }» поки що не доставлено: бота на тому боці заблоковано. Щойно розблокують, воно піде далі.
       *[recipient] 📪 Повідомлення твоєму Санті в кімнаті «{ $room }» поки що не доставлено: бота на тому боці заблоковано. Щойно розблокують, воно піде далі.
    }
# What was written stands below, if it can be sent back. Variables: $room, $side, $why
letter-message-refused =
    { $side ->
        [santa] ❌ Повідомлення отримувачу в кімнаті «{ $room }» не вдалося доставити.
       *[recipient] ❌ Повідомлення твоєму Санті в кімнаті «{ $room }» не вдалося доставити.
    } { $why ->
        [voice] Налаштування на тому боці не пускають голосових і відеоповідомлень, тому напиши текстом.
        [file] Telegram більше не знаходить цього файлу, тому надішли його ще раз.
        [muted] На тому боці більше не хочуть отримувати твоїх повідомлень.
       *[other] Telegram його не прийняв, спробуй надіслати інакше.
    }
# What was written stands below. Variables: $room, $side
letter-message-closed =
    { $side ->
        [santa] ❌ Повідомлення отримувачу в кімнаті «{ $room }» не доставлено: це листування закрито. Ось що в ньому було:
       *[recipient] ❌ Повідомлення твоєму Санті в кімнаті «{ $room }» не доставлено: це листування закрито. Ось що в ньому було:
    }
# Variables: $room
letter-channel-closed = 🔄 З кімнати «{ $room }» хтось пішов, тому листування з попереднім Сантою закрито. Якщо подарунок тобі тепер готує інший Санта, нове можна почати в кімнаті.
# To superusers; the message stands below, if its reader lets them see it. Variables: $room, $number, $side, $person, $id
letter-reported =
    { $side ->
        [santa] 🚩 Скарга на Санту: <b>{ $person }</b>, id <code>{ $id }</code>, кімната «{ $room }» ({ $number }).
       *[recipient] 🚩 Скарга на отримувача: <b>{ $person }</b>, id <code>{ $id }</code>, кімната «{ $room }» ({ $number }).
    }
# To a superuser who plays there. Variables: $room, $number, $side
letter-reported-nearby =
    { $side ->
        [santa] 🚩 Скарга на Санту в кімнаті «{ $room }» ({ $number }). Ти граєш там, тому імені тут немає.
       *[recipient] 🚩 Скарга на отримувача в кімнаті «{ $room }» ({ $number }). Ти граєш там, тому імені тут немає.
    }
# Variables: $room, $when
letter-game-finished = 🏁 Гру в кімнаті «{ $room }» закінчено. Писати отримувачу й Санті ще можна до цього часу: { $when }.
