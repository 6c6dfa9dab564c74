# Variables: $name, $number, $budget, $owner, $people, $state, $role, $reason, $when, $wishes
room-home =
    🎁 <b>{ $name }</b>

    Номер комнаты: <code>{ $number }</code>
    Бюджет: { $budget }
    Организатор: { $owner }
    Участников: { $people }

    { $state ->
        [failed] { $reason ->
            [too-few] ⚠️ Жеребьёвка не состоялась: слишком мало участников.
            [circle] ⚠️ Жеребьёвка не состоялась: не получилось собрать один круг.
           *[impossible] ⚠️ Жеребьёвка не состоялась: исключения не оставили ни одного варианта.
        } { $role ->
            [owner] Исправь это и активируй комнату.
           *[member] Теперь дело за организатором.
        }
       *[open] 🗓 Жеребьёвка: { $when }
    }
    { $wishes ->
        [known] ✅ Твои пожелания записаны, Санта их прочтёт.
       *[none] ✍️ Твоих пожеланий пока нет, а Санта их ждёт.
    }
    .start = 🎲 Начать игру
    .activate = 🔄 Активировать комнату
    .wishes = 💭 Мои пожелания
    .participants = 👥 Участники
    .finish = 🏁 Завершить игру
    .settings = ⚙️ Настройки
    .app =
        { $role ->
            [owner] 📱 Настройки в приложении
           *[member] 📱 Открыть в приложении
        }
    .leave = 👋 Выйти из комнаты
# Variables: $name, $state, $budget, $recipient, $recipient_wishes, $recipient_address, $recipient_phone
room-drawn =
    🎁 <b>{ $name }</b>

    { $state ->
        [finished] 🏁 Игра окончена. Тебе выпало имя <b>{ $recipient }</b>.
       *[drawn] 🎅 Жеребьёвка прошла. Твой подарок получит <b>{ $recipient }</b>.
    }

    💭 Пожелания: { $recipient_wishes }
    🏠 Адрес: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }
    .recipient = 💌 Написать получателю
    .santa = 🎅 Написать Санте
# Somebody whose recipient left and could not be replaced. Variables: $name, $since
room-gives-to-nobody =
    🎁 <b>{ $name }</b>

    { $since ->
        [forgotten] 🏁 Игра давно окончена: кто кому дарил, уже стёрто.
        [finished] 🏁 Игра окончена. Спасибо за участие!
       *[drawn] 😔 Кто-то ушёл из игры, и теперь тебе некому дарить. Организатор уже знает и решит, как быть.
    }
# Below the card, for the organiser. Variables: $arrived, $total, $reach, $missing
room-delivery =
    { "" }
    📬 Результат получили: { $arrived } из { $total }
    { $reach ->
        [some] 📪 Кто заблокировал бота: { $missing }. Результат ждёт здесь.
       *[all] { "" }
    }
# Below the card of a finished game. Variables: $until
room-messages =
    { "" }
    ✉️ Последний день для сообщений: { DAY($until, year: "numeric") }
