error-room-not-found = Такой комнаты нет. Проверь номер или попроси ссылку ещё раз.
error-room-is-closed = В этой комнате жеребьёвка уже прошла, присоединиться нельзя.
error-already-member = Ты уже в этой комнате.
error-not-owner = Это может только организатор комнаты.
# Variables: $limit
error-too-many-rooms =
    { $limit ->
        [one] У тебя уже { $limit } своя комната, больше одновременно нельзя.
        [few] У тебя уже { $limit } свои комнаты, больше одновременно нельзя.
       *[many] У тебя уже { $limit } своих комнат, больше одновременно нельзя.
    }
# Variables: $minutes
error-too-many-wrong-numbers =
    { $minutes ->
        [one] Слишком много неверных номеров. Попробуй через { $minutes } минуту.
        [few] Слишком много неверных номеров. Попробуй через { $minutes } минуты.
       *[many] Слишком много неверных номеров. Попробуй через { $minutes } минут.
    }
# Variables: $digits
error-wrong-number-format =
    { $digits ->
        [one] В номере комнаты { $digits } цифра, как в приглашении. Попробуй ещё раз.
        [few] В номере комнаты { $digits } цифры, как в приглашении. Попробуй ещё раз.
       *[many] В номере комнаты { $digits } цифр, как в приглашении. Попробуй ещё раз.
    }
error-text-is-empty = Здесь нет текста. Попробуй ещё раз.
# Variables: $limit, $length
error-text-too-long = Слишком длинно: символов { $length }, а можно не больше { $limit }. Сократи и отправь ещё раз.
error-zone-unknown = Такого часового пояса нет. Выбери из списка.
error-language-unknown = На этом языке я не говорю. Выбери из списка.
error-moment-is-past = Это время уже прошло. Выбери попозже.
error-moment-too-far = Это больше чем через год. Выбери день поближе.
error-room-is-drawn = В этой комнате жеребьёвка уже прошла.
error-room-is-not-drawn = Жеребьёвки ещё не было.
error-nothing-scheduled = В этой комнате жеребьёвка не назначена.
error-nothing-failed = Эта комната и так активна.
# Variables: $least, $players
error-too-few-players = Для жеребьёвки нужно хотя бы { $least }, а пока в комнате { $players }. Позови ещё друзей!
error-draw-impossible = С такими запретами жеребьёвка невозможна. Убери часть из них.
error-circle-not-in-time = С такими запретами не получилось собрать один круг. Убери часть из них или разреши любые круги.
error-text-expected = Здесь нужен текст. Напиши ответ, пожалуйста.
error-buttons-expected = Здесь сообщение не нужно. Нажми кнопку ниже.
error-screen-is-old = Тот экран устарел. Вот нынешний.
error-our-fault = Что-то сломалось у нас. Попробуй ещё раз через минуту.
error-time-not-understood = Не получилось понять время. Напиши так: 18:30.
