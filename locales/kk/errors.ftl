error-room-not-found = Мұндай бөлме жоқ. Нөмірді тексеріңіз немесе сілтемені қайта сұраңыз.
error-room-is-closed = Бұл бөлмеде жеребе тартылып қойған, енді қосылу мүмкін емес.
error-already-member = Сіз бұл бөлмеде барсыз.
error-not-owner = Мұны тек бөлменің ұйымдастырушысы жасай алады.
# Variables: $limit
error-too-many-rooms =
    { $limit ->
        [one] Сізде { $limit } өз бөлмеңіз бар, бір уақытта одан көп болмайды.
       *[other] Сізде { $limit } өз бөлмеңіз бар, бір уақытта одан көп болмайды.
    }
# Variables: $minutes
error-too-many-wrong-numbers =
    { $minutes ->
        [one] Қате нөмір тым көп. { $minutes } минуттан кейін қайталап көріңіз.
       *[other] Қате нөмір тым көп. { $minutes } минуттан кейін қайталап көріңіз.
    }
# Variables: $digits
error-wrong-number-format = Бөлме нөмірінде шақырудағыдай { $digits } цифр болады. Қайталап көріңіз.
error-text-is-empty = Мұнда мәтін жоқ. Қайталап көріңіз.
# Variables: $limit, $length
error-text-too-long = Тым ұзын: { $length } таңба, ал ең көбі { $limit }. Қысқартып, қайта жіберіңіз.
error-zone-unknown = Мұндай уақыт белдеуі жоқ. Тізімнен таңдаңыз.
error-language-unknown = Бұл тілде сөйлемеймін. Тізімнен таңдаңыз.
error-moment-is-past = Бұл уақыт өтіп кетті. Кейінірек уақыт таңдаңыз.
error-moment-too-far = Бұл бір жылдан да алыс. Жақынырақ күн таңдаңыз.
error-room-is-drawn = Бұл бөлмеде жеребе тартылып қойған.
error-room-is-not-drawn = Жеребе әлі тартылған жоқ.
error-nothing-scheduled = Бұл бөлмеде жеребе белгіленбеген.
error-nothing-failed = Бұл бөлме онсыз да белсенді.
# Variables: $least, $players
error-too-few-players = Жеребеге кемінде { $least } ойыншы керек, әзірге { $players } ғана. Тағы дос шақырыңыз!
error-draw-impossible = Мұндай шектеулермен жеребе тарту мүмкін емес. Біразын алып тастаңыз.
error-circle-not-in-time = Мұндай шектеулермен бір шеңбер құрылмады. Біразын алып тастаңыз немесе кез келген шеңберге рұқсат беріңіз.
error-text-expected = Мұнда мәтін керек. Жауабыңызды жазыңыз.
error-buttons-expected = Мұнда хабарлама керек емес. Төмендегі батырманы басыңыз.
error-screen-is-old = Ол экран ескірген. Қазіргісі міне.
error-our-fault = Бізде бірдеңе бұзылды. Сәлден соң қайталап көріңіз.
error-time-not-understood = Уақытты түсіну мүмкін болмады. Былай жазыңыз: 18:30.
