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
        [one] В номере комнаты { $digits } цифра. Проверь и попробуй ещё раз.
        [few] В номере комнаты { $digits } цифры. Проверь и попробуй ещё раз.
       *[many] В номере комнаты { $digits } цифр. Проверь и попробуй ещё раз.
    }
error-text-is-empty = Не вижу здесь текста. Попробуй ещё раз.
# Variables: $limit, $length
error-text-too-long = Слишком длинно: можно не больше { $limit } символов, а здесь { $length }. Сократи и отправь ещё раз.
error-zone-unknown = Такого часового пояса нет. Выбери из списка.
error-language-unknown = На этом языке я не говорю. Выбери из списка.
error-moment-is-past = Это время уже прошло. Выбери время попозже.
error-moment-too-far = Это больше чем через год. Выбери день поближе.
error-room-is-drawn = В этой комнате жеребьёвка уже прошла.
error-room-is-not-drawn = Жеребьёвки ещё не было.
error-nothing-scheduled = В этой комнате жеребьёвка не назначена.
error-nothing-failed = Эта комната и так активна.
# Variables: $least, $players
error-too-few-players = Для жеребьёвки нужно не меньше { $least } участников, а в комнате пока { $players }. Позови ещё друзей!
error-draw-impossible = С такими исключениями жеребьёвка невозможна. Убери часть из них.
error-circle-not-in-time = С такими исключениями не удалось собрать один круг. Убери часть из них или разреши любые круги.
error-text-expected = Здесь нужен текст. Напиши ответ словами, пожалуйста.
error-buttons-expected = Здесь писать не нужно: нажми одну из кнопок ниже.
error-screen-is-old = Это был старый экран. Вот новый.
error-our-fault = У нас что-то сломалось. Попробуй ещё раз через минуту.
error-time-not-understood = Не понимаю, который это час. Напиши, например, так: 18:30.
