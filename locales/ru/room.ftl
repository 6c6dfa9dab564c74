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
           *[member] Организатор всё поправит.
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
# Variables: $name, $people, $list, $page, $pages, $more
room-participants =
    👥 <b>{ $name }</b>: { $people ->
        [one] { $people } участник
        [few] { $people } участника
       *[many] { $people } участников
    }

    { $list }

    💭 есть пожелания · 🏠 есть адрес
    { $more ->
        [pages] Страница { $page } из { $pages }
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
