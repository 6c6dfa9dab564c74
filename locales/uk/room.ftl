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
           *[member] Організатор усе владнає.
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
# Variables: $name, $people, $list, $page, $pages, $more
room-participants =
    👥 <b>{ $name }</b>: { $people ->
        [one] { $people } учасник
        [few] { $people } учасники
       *[many] { $people } учасників
    }

    { $list }

    💭 є побажання · 🏠 є адреса
    { $more ->
        [pages] Сторінка { $page } з { $pages }
       *[none] { "" }
    }
# One line of the list. Variables: $person, $role, $wishes, $address
room-participant =
    • { $person }{ $role ->
        [owner] { " " }👑
       *[member] { "" }
    }{ $wishes ->
        [known] { " " }💭
       *[none] { "" }
    }{ $address ->
        [known] { " " }🏠
       *[none] { "" }
    }
