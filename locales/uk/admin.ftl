# Variables: $people, $unreachable, $blocked, $open, $scheduled, $failed, $drawn, $finished, $draws, $waiting, $parked
admin-home =
    🛠 <b>Адмінка</b>

    👥 Людей: { $people }
    📪 З них заблокували бота: { $unreachable }
    ⛔️ Заблоковано нами: { $blocked }

    🎁 <b>Кімнати</b>
    Відкриті: { $open }
    Жеребкування призначено: { $scheduled }
    Жеребкування не відбулося: { $failed }
    Жеребкування відбулося: { $drawn }
    Гру закінчено: { $finished }
    Усього жеребкувань: { $draws }

    ✉️ <b>Листи</b>
    Чекають на відправлення: { $waiting }
    Відкладено, надіслати не можна: { $parked }
    .again = 🔁 Надіслати відкладені
    .find = 🔎 Знайти людину
    .reports = 🚩 Скарги
    .announcement = 📣 Оголошення
admin-find =
    🔎 <b>Знайти людину</b>

    Напиши Telegram id: число на зразок 123456789.
# Variables: $id, $person, $language, $since, $owned, $joined, $state
admin-person =
    👤 <b>{ $person }</b>

    Id: <code>{ $id }</code>
    Мова: { $language ->
        [en] англійська
        [ru] російська
        [kk] казахська
        [uk] українська
       *[none] ще не обрано
    }
    Перший запуск: { DAY($since, year: "numeric") }
    Власних кімнат: { $owned }
    Грає в кімнатах: { $joined }

    { $state ->
        [blocked] ⛔️ Заблоковано: бот цій людині більше не відповідає.
        [superuser] 🛠 Теж має права адміна, заблокувати не можна.
       *[ordinary] ✅ Може користуватися ботом.
    }
    .block = ⛔️ Заблокувати
    .unblock = ✅ Розблокувати

# Variables: $announcement_limit
announcement-text =
    📣 <b>Оголошення</b>

    Що сказати всім? До { $announcement_limit } символів. Перед відправленням покажу, який вигляд воно матиме.
    .last = 📊 Останнє оголошення
# The letter as everybody will get it stands below. Variables: $people, $text
announcement-preview =
    { $people ->
        [one] 👀 Це отримає { $people } людина:
        [few] 👀 Це отримають { $people } людини:
       *[many] 👀 Це отримають { $people } людей:
    }

    { letter-announcement }
    .send = 📣 Надіслати
# Variables: $state, $total, $sent, $waiting, $unreached
announcement-progress =
    📣 <b>Оголошення</b>

    { $state ->
        [none] Оголошень іще не було.
        [done] ✅ Готово. Дійшло: { $sent } із { $total }.
       *[going] ⏳ Розсилаю. Надіслано: { $sent } із { $total }.
    }
    { $state ->
        [none] { "" }
        [done] 📪 Не дійшло: { $unreached }
       *[going]
        ✉️ Чекають: { $waiting }
        📪 Не дійшло: { $unreached }
    }
    .refresh = 🔄 Оновити
