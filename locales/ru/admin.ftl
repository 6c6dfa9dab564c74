# Variables: $people, $unreachable, $blocked, $open, $scheduled, $failed, $drawn, $finished, $draws, $waiting, $parked
admin-home =
    🛠 <b>Админка</b>

    👥 Людей: { $people }
    📪 Из них заблокировали бота: { $unreachable }
    ⛔️ Заблокировано нами: { $blocked }

    🎁 <b>Комнаты</b>
    Открыты: { $open }
    Жеребьёвка назначена: { $scheduled }
    Жеребьёвка не состоялась: { $failed }
    Жеребьёвка прошла: { $drawn }
    Игра окончена: { $finished }
    Всего жеребьёвок: { $draws }

    ✉️ <b>Письма</b>
    Ждут отправки: { $waiting }
    Отложены, отправить нельзя: { $parked }
    .again = 🔁 Отправить отложенные
    .find = 🔎 Найти человека
    .reports = 🚩 Жалобы
    .announcement = 📣 Объявление
admin-find =
    🔎 <b>Найти человека</b>

    Напиши Telegram id: число вроде 123456789.
# Variables: $id, $person, $language, $since, $owned, $joined, $state
admin-person =
    👤 <b>{ $person }</b>

    Id: <code>{ $id }</code>
    Язык: { $language ->
        [en] английский
        [ru] русский
        [kk] казахский
        [uk] украинский
       *[none] пока не выбран
    }
    Первый запуск: { DAY($since, year: "numeric") }
    Своих комнат: { $owned }
    Играет в комнатах: { $joined }

    { $state ->
        [blocked] ⛔️ Блокировка: бот этому человеку больше не отвечает.
        [superuser] 🛠 Тоже с правами админа, заблокировать нельзя.
       *[ordinary] ✅ Может пользоваться ботом.
    }
    .block = ⛔️ Заблокировать
    .unblock = ✅ Разблокировать

# Variables: $announcement_limit
announcement-text =
    📣 <b>Объявление</b>

    Что сказать всем? До { $announcement_limit } символов. Перед отправкой покажу, как оно будет выглядеть.
    .last = 📊 Последнее объявление
# The letter as everybody will get it stands below. Variables: $people, $text
announcement-preview =
    { $people ->
        [one] 👀 Это получит { $people } человек:
        [few] 👀 Это получат { $people } человека:
       *[many] 👀 Это получат { $people } человек:
    }

    { letter-announcement }
    .send = 📣 Отправить
# Variables: $state, $total, $sent, $waiting, $unreached
announcement-progress =
    📣 <b>Объявление</b>

    { $state ->
        [none] Объявлений ещё не было.
        [done] ✅ Готово. Дошло: { $sent } из { $total }.
       *[going] ⏳ Рассылаю. Отправлено: { $sent } из { $total }.
    }
    { $state ->
        [none] { "" }
        [done] 📪 Не дошло: { $unreached }
       *[going]
        ✉️ Ждут: { $waiting }
        📪 Не дошло: { $unreached }
    }
    .refresh = 🔄 Обновить
