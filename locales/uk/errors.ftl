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
# Variables: $limit
error-next-owner-has-too-many-rooms =
    { $limit ->
        [one] Тут уже межа: одній людині можна вести не більше { $limit } кімнати водночас. Обери когось іншого.
        [few] Тут уже межа: одній людині можна вести не більше { $limit } кімнат водночас. Обери когось іншого.
       *[many] Тут уже межа: одній людині можна вести не більше { $limit } кімнат водночас. Обери когось іншого.
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
        [one] У номері кімнати { $digits } цифра. Перевір і спробуй ще раз.
        [few] У номері кімнати { $digits } цифри. Перевір і спробуй ще раз.
       *[many] У номері кімнати { $digits } цифр. Перевір і спробуй ще раз.
    }
error-text-is-empty = Не бачу тут тексту. Спробуй ще раз.
# Variables: $limit, $length
error-text-too-long = Текст задовгий: можна не більше { $limit } символів, а тут { $length }. Скороти й надішли ще раз.
error-zone-unknown = Такого часового поясу немає. Обери зі списку.
error-language-unknown = Цією мовою я не розмовляю. Обери зі списку.
error-moment-is-past = Цей час уже минув. Обери пізніший.
error-moment-too-far = До цього дня понад рік. Обери ближчий.
error-room-is-drawn = У цій кімнаті жеребкування вже відбулося.
error-room-is-not-drawn = Жеребкування ще не було.
error-nothing-scheduled = У цій кімнаті жеребкування не призначено.
error-nothing-failed = Ця кімната й так активна.
# Variables: $least, $players
error-too-few-players = Для жеребкування потрібно не менше { $least } учасників, а в кімнаті поки що { $players }. Поклич ще друзів!
error-draw-impossible = З такими винятками жеребкування неможливе. Прибери частину з них.
error-circle-not-in-time = З такими винятками не вдалося скласти одне коло. Прибери частину з них або дозволь будь-які кола.
error-text-expected = Тут потрібен текст. Напиши відповідь словами, будь ласка.
error-buttons-expected = Тут писати не треба: натисни одну з кнопок нижче.
error-screen-is-old = То був старий екран. Ось новий.
error-our-fault = У нас щось зламалося. Спробуй ще раз за хвилину.
error-time-not-understood = Не розумію, котра це година. Напиши, наприклад, так: 18:30.
error-room-has-failed = Минуле жеребкування не вдалося. Спершу активуй кімнату.
error-not-a-member = Цієї людини в кімнаті вже немає.
error-owner-may-not-leave = Організатор не може вийти. Спершу передай кімнату комусь іншому.
# Variables: $limit
error-too-many-exclusions = Забагато винятків: у кімнаті може бути щонайбільше { $limit }.
error-phone-unknown = Такого номера немає. Напиши його з плюсом і кодом країни.
error-phone-not-yours = Це чужий контакт. Поділися своїм або напиши номер.
error-not-superuser = Це не для тебе, вибач.
error-person-not-found = Такої людини в боті ще не було.
error-no-recipient-now = Зараз у цій кімнаті тобі нема кому дарувати подарунок.
error-results-are-forgotten = Цю гру давно закінчено: хто кому дарував, уже стерто.
error-superuser-may-not-be-blocked = Ця людина допомагає вести бота: заблокувати не можна.
error-never-pressed-start = Ми ще не знайомі. Надішли /start, і почнімо.
error-command-unknown = Такої команди я не знаю. Усі мої команди — в меню поруч із полем для тексту.
error-not-an-id = Це не id: у ньому самі цифри. Спробуй ще раз.
error-place-not-found = Такого місця не знаю. Перевір, чи немає помилки, або обери літеру нижче.
