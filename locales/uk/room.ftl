# Variables: $name, $number, $budget, $owner, $people, $state, $role, $reason, $when, $wishes
room-home =
    🎁 <b>{ $name }</b>

    Номер кімнати: <code>{ $number }</code>
    Бюджет: { $budget }
    Організатор: { $owner }
    Учасників: { $people }

    { $state ->
        [failed] { $reason ->
            [too-few] ⚠️ Жеребкування не відбулося: замало учасників.
            [circle] ⚠️ Жеребкування не відбулося: не вдалося скласти одне коло.
           *[impossible] ⚠️ Жеребкування не відбулося: винятки не лишили жодного варіанта.
        } { $role ->
            [owner] Виправ це й активуй кімнату.
           *[member] Тепер справа за організатором.
        }
       *[open] 🗓 Жеребкування: { $when }
    }
    { $wishes ->
        [known] ✅ Твої побажання записано, Санта їх прочитає.
       *[none] ✍️ Твоїх побажань ще немає, а Санта на них чекає.
    }
    .start = 🎲 Почати гру
    .activate = 🔄 Активувати кімнату
    .wishes = 💭 Мої побажання
    .participants = 👥 Учасники
    .finish = 🏁 Завершити гру
    .settings = ⚙️ Налаштування
    .app =
        { $role ->
            [owner] 📱 Керувати в застосунку
           *[member] 📱 Відкрити в застосунку
        }
    .leave = 👋 Вийти з кімнати
# Variables: $name, $state, $budget, $recipient, $recipient_wishes, $recipient_address, $recipient_phone
room-drawn =
    🎁 <b>{ $name }</b>

    { $state ->
        [finished] 🏁 Гру закінчено. Тобі випало ім’я <b>{ $recipient }</b>.
       *[drawn] 🎅 Жеребкування відбулося. Твій подарунок отримає <b>{ $recipient }</b>.
    }

    💭 Побажання: { $recipient_wishes }
    🏠 Адреса: { $recipient_address }
    📞 Телефон: { $recipient_phone }
    💰 Бюджет: { $budget }
    .recipient = 💌 Написати отримувачу
    .santa = 🎅 Написати Санті
# Somebody whose recipient left and could not be replaced. Variables: $name, $since
room-gives-to-nobody =
    🎁 <b>{ $name }</b>

    { $since ->
        [forgotten] 🏁 Гру давно закінчено: хто кому дарував, уже стерто.
        [finished] 🏁 Гру закінчено. Дякуємо за участь!
       *[drawn] 😔 Хтось вийшов із гри, і тепер тобі нікому дарувати. Організатор уже знає й вирішить, як бути.
    }
# Below the card, for the organiser. Variables: $arrived, $total, $reach, $missing
room-delivery =
    { "" }
    📬 Результат отримали: { $arrived } з { $total }
    { $reach ->
        [some] 📪 Хто заблокував бота: { $missing }. Результат чекає тут.
       *[all] { "" }
    }
# Below the card of a finished game. Variables: $until
room-messages =
    { "" }
    ✉️ Останній день для повідомлень: { DAY($until, year: "numeric") }
