error-room-not-found = Такої кімнати немає. Перевір номер або попроси посилання ще раз.
error-room-is-closed = У цій кімнаті жеребкування вже відбулося, приєднатися не можна.
error-already-member = Ти вже в цій кімнаті.
error-not-owner = Це може лише організатор кімнати.
# Variables: $limit
error-too-many-rooms =
    { $limit ->
        [one] У тебе вже { $limit } власна кімната, більше водночас не можна.
        [few] У тебе вже { $limit } власні кімнати, більше водночас не можна.
       *[many] У тебе вже { $limit } власних кімнат, більше водночас не можна.
    }
# Variables: $minutes
error-too-many-wrong-numbers =
    { $minutes ->
        [one] Забагато неправильних номерів. Спробуй за { $minutes } хвилину.
        [few] Забагато неправильних номерів. Спробуй за { $minutes } хвилини.
       *[many] Забагато неправильних номерів. Спробуй за { $minutes } хвилин.
    }
# Variables: $digits
error-wrong-number-format =
    { $digits ->
        [one] У номері кімнати { $digits } цифра, як у запрошенні. Спробуй ще раз.
        [few] У номері кімнати { $digits } цифри, як у запрошенні. Спробуй ще раз.
       *[many] У номері кімнати { $digits } цифр, як у запрошенні. Спробуй ще раз.
    }
error-text-is-empty = Тут немає тексту. Спробуй ще раз.
# Variables: $limit, $length
error-text-too-long = Задовго: символів { $length }, а можна щонайбільше { $limit }. Скороти й надішли ще раз.
error-zone-unknown = Такого часового поясу немає. Обери зі списку.
error-language-unknown = Цією мовою я не розмовляю. Обери зі списку.
error-moment-is-past = Цей час уже минув. Обери пізніший.
error-moment-too-far = Це більш ніж за рік. Обери ближчий день.
error-room-is-drawn = У цій кімнаті жеребкування вже відбулося.
error-room-is-not-drawn = Жеребкування ще не було.
error-nothing-scheduled = У цій кімнаті жеребкування не призначено.
error-nothing-failed = Ця кімната й так активна.
# Variables: $least, $players
error-too-few-players = Для жеребкування потрібно щонайменше { $least }, а поки що в кімнаті { $players }. Поклич ще друзів!
error-draw-impossible = З такими заборонами жеребкування неможливе. Прибери частину з них.
error-circle-not-in-time = З такими заборонами не вдалося скласти одне коло. Прибери частину з них або дозволь будь-які кола.
error-text-expected = Тут потрібен текст. Напиши відповідь, будь ласка.
error-buttons-expected = Тут повідомлення не потрібне. Натисни кнопку нижче.
error-screen-is-old = Той екран застарів. Ось теперішній.
error-our-fault = Щось зламалося в нас. Спробуй ще раз за хвилину.
error-time-not-understood = Не вдалося зрозуміти час. Напиши так: 18:30.
