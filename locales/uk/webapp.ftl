# Before the first page, and outside Telegram.
webapp-shell = Таємний Санта
    .loading = Секунду…
    .outside = Ця сторінка відкривається в Telegram
    .outside-why = Відкрий її з бота, і тут з’являться твої кімнати, побажання й жеребкування.
    .open-bot = Відкрити бота
# What the page says by itself, without asking the server.
webapp-words =
    .offline = Зараз немає зв’язку. Усе, що написано, на місці.
    .fault = { error-our-fault }
    .expired = Ця сторінка відкрита занадто довго. Закрий її та відкрий знову з чату.
    .retry = Спробувати ще раз
    .home = До моїх кімнат
    .unsaved = Зміни ще не збережено. Усе одно вийти?
    .leave = Вийти
    .cancel = Скасувати
    .back = Назад
    .save = Зберегти
    .saved = Збережено.
    .previous-page = Попередня
    .next-page = Наступна
# Variables: $page, $pages
webapp-page = Сторінка { $page } з { $pages }

webapp-rooms = Мої кімнати
    .none = У тебе ще немає кімнат. Створи свою в чаті з ботом або відкрий посилання-запрошення від друзів.
    .mine = Ти організатор
    .to-chat = Відкрити чат
# The second line of a room in the list. Variables: $state
webapp-room-state =
    { $state ->
        [scheduled] Жеребкування призначено
        [drawn] Жеребкування відбулося
        [finished] Гру закінчено
        [failed] Жеребкування не відбулося
       *[open] Жеребкування ще не призначено
    }
# Variables: $missing
webapp-missing =
    { $missing ->
        [both] У профілі ще немає адреси й телефону, а Санті вони можуть знадобитися.
        [address] У профілі ще немає адреси, а Санті вона може знадобитися.
       *[phone] У профілі ще немає телефону, а Санті він може знадобитися.
    }

webapp-room = Про кімнату
    .mine = Моя участь
    .number = Номер кімнати
    .name = Назва
    .budget = Бюджет
    .owner = Організатор
    .people = Учасників
    .draw = Жеребкування
    .written = записано
    .unwritten = поки що немає
# Variables: $reason, $role
webapp-failed =
    { $reason ->
        [too-few] Жеребкування не відбулося: замало учасників.
        [circle] Жеребкування не відбулося: не вдалося скласти одне коло.
       *[impossible] Жеребкування не відбулося: винятки не лишили жодного варіанта.
    } { $role ->
        [owner] Виправ це й активуй кімнату.
       *[member] Тепер справа за організатором.
    }
# A heading above the recipient's name. Variables: $state
webapp-recipient =
    { $state ->
        [finished] Тобі випало ім’я
       *[drawn] Твій подарунок отримає
    }
    .wishes = Побажання
    .address = Адреса
    .phone = Телефон
# Variables: $since
webapp-gives-to-nobody =
    { $since ->
        [forgotten] Цю гру давно закінчено: хто кому дарував, уже стерто.
        [finished] Гру закінчено. Дякуємо за участь!
       *[drawn] Хтось вийшов із гри, і тепер тобі нікому дарувати. Організатор уже знає й вирішить, як бути.
    }

webapp-invitation = Тебе запрошують!
# Variables: $limit
webapp-join-wishes = Який подарунок тебе порадує? Побажання прочитає твій Санта. Можна написати й потім. До { $limit } символів.
# Variables: $limit
webapp-wishes = Який подарунок тебе порадує? Побажання прочитає твій Санта. До { $limit } символів.
# Variables: $limit
webapp-rename = Як тепер назвати кімнату? До { $limit } символів.
# Variables: $limit
webapp-budget = Скільки може коштувати подарунок? Пиши як зручно, до { $limit } символів.

webapp-draw = Час жеребкування
    .day = День жеребкування
    .previous = Попередній місяць
    .next = Наступний місяць
    .time = Пора доби
    .secret = Якщо обрати проміжок, я проведу жеребкування у випадкову хвилину. У яку саме, не знає ніхто.
    .choose = Обери день і час, і про це дізнаються всі в кімнаті.
    .set = Призначити жеребкування
    .move = Перенести жеребкування
    .done = Готово! Про це дізнаються всі в кімнаті.
    .cancel-sure = Скасувати жеребкування? Про це дізнаються всі в кімнаті.
    .cancelled = Жеребкування скасовано.
    .activated = Кімната знову активна.
# Variables: $when
webapp-draw-now = Призначено: { $when }
# Variables: $when
webapp-draw-chosen = Жеребкування буде: { $when }
# Variables: $people
webapp-draw-sure = Провести жеребкування просто зараз? Потім приєднатися вже не вийде. Учасників: { $people }

webapp-rules = Правила жеребкування
    .circle-why = Якщо йти від подарунка до подарунка, обійдеш усіх. Ніхто не дарує тому, від кого отримує.
    .any-why = Як випаде; двоє можуть дарувати й одне одному.
    .advice = Допоможе, якщо прибрати ці винятки:
    .none = Винятків немає: кожному може випасти будь-хто. Пари часто просять не випадати одне одному.
    .some = Ці учасники не випадуть одне одному; стрілка → означає, що лише в цей бік.
    .lifted = Виняток прибрано.
    .added = Готово, вони не випадуть одне одному.
# What a button says to a screen reader. Variables: $giver, $receiver
webapp-lift = Прибрати виняток: { $giver }, { $receiver }
webapp-pair = Додати пару
    .first = Двоє, які не мають випасти одне одному. Обери перше ім’я.
    .second = Тепер обери друге ім’я.
    .nobody = Більше в кімнаті поки що нікого немає.
# Variables: $first, $second
webapp-pair-ways = В обидва боки: вони не випадуть одне одному. В один бік: подарунка { $first } → { $second } не буде, а навпаки можна.
webapp-family = Познач усіх, хто з однієї родини: вони не випадуть одне одному.
# Variables: $names
webapp-family-chosen = Позначено: { $names }

webapp-participants = Учасники
    .wishes = є побажання
    .address = є адреса
    .unreachable = бота заблоковано, повідомлення не доходять
    .owner = організатор
# Variables: $person, $state
webapp-remove-sure =
    Прибрати з кімнати: { $person }? { $state ->
        [drawn] Жеребкування вже відбулося. Якщо вдасться замкнути ланцюжок, комусь випаде інше ім’я. Повернутися до кімнати не можна буде.
        [finished] Гру закінчено, кімната просто зникне з меню цієї людини.
       *[open] Про це прийде повідомлення. До жеребкування можна повернутися.
    }
# What a button says to a screen reader. Variables: $person
webapp-remove = Прибрати з кімнати: { $person }
webapp-owner = Хто тепер буде організатором? Ти й далі граєш.
    .nobody = Крім тебе, у кімнаті нікого немає. Спершу поклич когось.
# Variables: $person
webapp-owner-sure = Новий організатор: { $person }. Передати кімнату? Налаштування, час і жеребкування будуть уже не за тобою.
# Variables: $people
webapp-delete-sure = Видалити кімнату назавжди? Побажання, винятки й жеребкування зникнуть разом із нею. Про це дізнаються всі учасники. Їх зараз { $people }.
# Variables: $state
webapp-leave-sure =
    { $state ->
        [drawn] Вийти з цієї кімнати? Жеребкування вже відбулося. Якщо вдасться замкнути ланцюжок, комусь випаде інше ім’я. Повернутися не можна буде.
        [finished] Вийти з цієї кімнати? Гру закінчено, кімната просто зникне з твого меню.
       *[open] Вийти з цієї кімнати? Твої побажання для неї зітруться. До жеребкування можна повернутися.
    }
# Variables: $arrived, $total, $writing, $kept
webapp-finish-sure =
    Усі подарунки подаровано? Результат отримали: { $arrived } з { $total }. Продовжити закінчену гру не можна.
    { finish-game-days }

webapp-profile = Профіль
    .name = Ім’я
    .address = Адреса
    .phone = Телефон
    .zone = Часовий пояс
    .language = Мова
    .none = не вказано
    .privacy = Адресу й телефон побачить лише твій Санта.
    .first = Ім’я
    .last = Прізвище
    .last-why = Прізвище можна не вказувати.
# Variables: $limit
webapp-address = Куди можна надіслати подарунок? Як на посилці: індекс, місто, вулиця, будинок. До { $limit } символів.
webapp-phone = За яким номером із тобою зв’язатися? Підійде номер будь-якої країни, краще одразу з плюсом і кодом.
webapp-zone = Часовий пояс
    .search = Місто або країна
    .start = Напиши своє місто чи країну.
    .none = Такого місця не знаю. Перевір, чи немає помилки.
    .device = Цей пристрій
    .now = Твій часовий пояс
    .city = У якому місті такий самий час, як у тебе?
# Read out by a screen reader. Variables: $count
webapp-zone-found =
    { $count ->
        [one] Знайдено { $count } місце
        [few] Знайдено { $count } місця
       *[many] Знайдено { $count } місць
    }
