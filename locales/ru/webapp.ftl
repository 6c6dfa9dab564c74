# Before the first page, and outside Telegram.
webapp-shell = Тайный Санта
    .loading = Секунду…
    .outside = Эта страница открывается в Telegram
    .outside-why = Открой её из бота, и здесь появятся твои комнаты, пожелания и жеребьёвка.
    .open-bot = Открыть бота
# What the page says by itself, without asking the server.
webapp-words =
    .offline = Сейчас нет связи. Всё, что написано, на месте.
    .fault = { error-our-fault }
    .expired = Эта страница открыта слишком долго. Закрой её и открой снова из чата.
    .retry = Попробовать ещё раз
    .home = К моим комнатам
    .unsaved = Изменения ещё не сохранены. Всё равно уйти?
    .leave = Уйти
    .cancel = Отмена
    .back = Назад
    .save = Сохранить
    .saved = Сохранено.
    .previous-page = Предыдущая
    .next-page = Следующая
# Variables: $page, $pages
webapp-page = Страница { $page } из { $pages }

webapp-rooms = Мои комнаты
    .none = У тебя пока нет комнат. Создай свою в чате с ботом или открой ссылку-приглашение от друзей.
    .mine = Ты организатор
    .to-chat = Открыть чат
# The second line of a room in the list. Variables: $state
webapp-room-state =
    { $state ->
        [scheduled] Жеребьёвка назначена
        [drawn] Жеребьёвка прошла
        [finished] Игра окончена
        [failed] Жеребьёвка не состоялась
       *[open] Жеребьёвка пока не назначена
    }
# Variables: $missing
webapp-missing =
    { $missing ->
        [both] В профиле пока нет адреса и телефона, а Санте они могут понадобиться.
        [address] В профиле пока нет адреса, а Санте он может понадобиться.
       *[phone] В профиле пока нет телефона, а Санте он может понадобиться.
    }

webapp-room = О комнате
    .mine = Моё участие
    .number = Номер комнаты
    .name = Название
    .budget = Бюджет
    .owner = Организатор
    .people = Участников
    .draw = Жеребьёвка
    .written = записаны
    .unwritten = пока нет
# Variables: $reason, $role
webapp-failed =
    { $reason ->
        [too-few] Жеребьёвка не состоялась: слишком мало участников.
        [circle] Жеребьёвка не состоялась: не получилось собрать один круг.
       *[impossible] Жеребьёвка не состоялась: исключения не оставили ни одного варианта.
    } { $role ->
        [owner] Исправь это и активируй комнату.
       *[member] Теперь дело за организатором.
    }
# A heading above the recipient's name. Variables: $state
webapp-recipient =
    { $state ->
        [finished] Тебе выпало имя
       *[drawn] Твой подарок получит
    }
    .wishes = Пожелания
    .address = Адрес
    .phone = Телефон
# Variables: $since
webapp-gives-to-nobody =
    { $since ->
        [forgotten] Игра давно окончена: кто кому дарил, уже стёрто.
        [finished] Игра окончена. Спасибо за участие!
       *[drawn] Кто-то ушёл из игры, и теперь тебе некому дарить. Организатор уже знает и решит, как быть.
    }

webapp-invitation = Тебя приглашают!
# Variables: $limit
webapp-join-wishes = Какой подарок тебя порадует? Пожелания прочтёт твой Санта. Можно написать и потом. До { $limit } символов.
# Variables: $limit
webapp-wishes = Какой подарок тебя порадует? Пожелания прочтёт твой Санта. До { $limit } символов.
# Variables: $limit
webapp-rename = Как теперь назвать комнату? До { $limit } символов.
# Variables: $limit
webapp-budget = Сколько может стоить подарок? Пиши как удобно, до { $limit } символов.

webapp-draw = Время жеребьёвки
    .day = День жеребьёвки
    .previous = Предыдущий месяц
    .next = Следующий месяц
    .time = Время суток
    .secret = Если выбрать промежуток, я проведу жеребьёвку в случайную минуту. В какую, не знает никто.
    .choose = Выбери день и время, и об этом узнают все в комнате.
    .set = Назначить жеребьёвку
    .move = Перенести жеребьёвку
    .done = Готово! Об этом узнают все в комнате.
    .cancel-sure = Отменить жеребьёвку? Об этом узнают все в комнате.
    .cancelled = Жеребьёвка отменена.
    .activated = Комната снова активна.
# Variables: $when
webapp-draw-now = Назначено: { $when }
# Variables: $when
webapp-draw-chosen = Жеребьёвка будет: { $when }
# Variables: $people
webapp-draw-sure = Провести жеребьёвку прямо сейчас? Потом присоединиться уже не получится. Участников: { $people }

webapp-rules = Правила жеребьёвки
    .circle-why = Если идти от подарка к подарку, обойдёшь всех. Никто не дарит тому, от кого получает.
    .any-why = Как выпадет; двое могут дарить и друг другу.
    .advice = Поможет, если убрать эти исключения:
    .none = Исключений нет: каждому может выпасть любой. Пары часто просят не выпадать друг другу.
    .some = Эти участники не выпадут друг другу; стрелка → значит, что только в эту сторону.
    .lifted = Исключение убрано.
    .added = Готово, они не выпадут друг другу.
# What a button says to a screen reader. Variables: $giver, $receiver
webapp-lift = Убрать исключение: { $giver }, { $receiver }
webapp-pair = Добавить пару
    .first = Двое, которые не должны выпасть друг другу. Выбери первое имя.
    .second = Теперь выбери второе имя.
    .nobody = Больше в комнате пока никого нет.
# Variables: $first, $second
webapp-pair-ways = В обе стороны: они не выпадут друг другу. В одну сторону: подарка { $first } → { $second } не будет, а наоборот можно.
webapp-family = Отметь всех, кто из одной семьи: они не выпадут друг другу.
# Variables: $names
webapp-family-chosen = В семье: { $names }

webapp-participants = Участники
    .wishes = есть пожелания
    .address = есть адрес
    .unreachable = бот заблокирован, сообщения не доходят
    .owner = организатор
# Variables: $person, $state
webapp-remove-sure =
    Убрать из комнаты: { $person }? { $state ->
        [drawn] Жеребьёвка уже прошла. Если получится замкнуть цепочку, кому-то выпадет другое имя. Вернуться в комнату будет нельзя.
        [finished] Игра окончена, комната просто пропадёт из меню этого человека.
       *[open] Об этом придёт сообщение. До жеребьёвки можно вернуться.
    }
# What a button says to a screen reader. Variables: $person
webapp-remove = Убрать из комнаты: { $person }
webapp-owner = Кто теперь будет организатором? Участником ты останешься.
    .nobody = Кроме тебя, в комнате никого нет. Сначала позови кого-нибудь.
# Variables: $person
webapp-owner-sure = Новый организатор: { $person }. Передать комнату? Настройки, время и жеребьёвка будут уже не за тобой.
# Variables: $people
webapp-delete-sure = Удалить комнату насовсем? Пожелания, исключения и жеребьёвка исчезнут вместе с ней. Об этом узнают все участники. Их сейчас { $people }.
# Variables: $state
webapp-leave-sure =
    { $state ->
        [drawn] Выйти из этой комнаты? Жеребьёвка уже прошла. Если получится замкнуть цепочку, кому-то выпадет другое имя. Вернуться будет нельзя.
        [finished] Выйти из этой комнаты? Игра окончена, комната просто пропадёт из твоего меню.
       *[open] Выйти из этой комнаты? Твои пожелания для неё сотрутся. До жеребьёвки можно вернуться.
    }
# Variables: $arrived, $total, $writing, $kept
webapp-finish-sure =
    Все подарки подарены? Результат получили: { $arrived } из { $total }. Продолжить оконченную игру нельзя.
    { finish-game-days }

webapp-profile = Профиль
    .name = Имя
    .address = Адрес
    .phone = Телефон
    .zone = Часовой пояс
    .language = Язык
    .none = не указан
    .privacy = Адрес и телефон увидит только твой Санта.
    .first = Имя
    .last = Фамилия
    .last-why = Фамилию можно не указывать.
# Variables: $limit
webapp-address = Куда можно прислать подарок? Как на посылке: индекс, город, улица, дом. До { $limit } символов.
webapp-phone = По какому номеру с тобой связаться? Подойдёт номер любой страны, лучше сразу с плюсом и кодом.
webapp-zone = Часовой пояс
    .search = Город или страна
    .start = Напиши свой город или страну.
    .none = Такого места не знаю. Проверь, нет ли опечатки.
    .device = Это устройство
    .now = Твой часовой пояс
    .city = В каком городе время такое же, как у тебя?
# Read out by a screen reader. Variables: $count
webapp-zone-found =
    { $count ->
        [one] Найдено { $count } место
        [few] Найдено { $count } места
       *[many] Найдено { $count } мест
    }
