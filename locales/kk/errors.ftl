error-room-not-found = Мұндай бөлме жоқ. Нөмірді тексеріңіз немесе сілтемені қайта сұраңыз.
error-room-is-closed = Бұл бөлмеде жеребе тартылып қойған, енді қосылу мүмкін емес.
error-already-member = Сіз бұл бөлмеге қосылып қойғансыз.
error-not-owner = Мұны тек бөлменің ұйымдастырушысы жасай алады.
# Variables: $limit
error-too-many-rooms = Сіз ұйымдастырып жатқан { $limit } бөлме бар, бір мезгілде бұдан артық болмайды.
# Variables: $minutes
error-too-many-wrong-numbers = Қате нөмір тым көп енгізілді. { $minutes } минуттан кейін қайталап көріңіз.
# Variables: $digits
error-wrong-number-format = Бөлме нөмірі { $digits } цифрдан тұрады. Тексеріп, қайталап көріңіз.
error-text-is-empty = Мұнда мәтін жоқ. Қайталап көріңіз.
# Variables: $limit, $length
error-text-too-long = Тым ұзын: { $length } таңба, ал ең көбі { $limit }. Қысқартып, қайта жіберіңіз.
error-zone-unknown = Мұндай уақыт белдеуі жоқ. Тізімнен таңдаңыз.
error-language-unknown = Мен бұл тілді білмеймін. Тізімнен таңдаңыз.
error-moment-is-past = Бұл уақыт өтіп кетті. Кейінірек уақыт таңдаңыз.
error-moment-too-far = Ол күнге дейін бір жылдан астам уақыт бар. Жақынырақ күн таңдаңыз.
error-room-is-drawn = Бұл бөлмеде жеребе тартылып қойған.
error-room-is-not-drawn = Жеребе әлі тартылған жоқ.
error-nothing-scheduled = Бұл бөлмеде жеребе уақыты белгіленбеген.
error-nothing-failed = Бұл бөлме онсыз да іске қосулы.
# Variables: $least, $players
error-too-few-players = Жеребеге кемінде { $least } қатысушы керек, әзірге { $players } ғана. Тағы дос шақырыңыз!
error-draw-impossible = Мұндай шектеулермен жеребе тарту мүмкін емес. Біразын алып тастаңыз.
error-circle-not-in-time = Мұндай шектеулермен бір шеңбер құрылмады. Біразын алып тастаңыз немесе кез келген шеңберге рұқсат беріңіз.
error-text-expected = Мұнда мәтін керек. Жауабыңызды сөзбен жазыңыз.
error-buttons-expected = Мұнда жазудың қажеті жоқ, төмендегі батырмалардың бірін басыңыз.
error-screen-is-old = Ол ескі экран еді. Міне, жаңасы.
error-our-fault = Бізде ақау шықты. Сәлден соң қайталап көріңіз.
error-time-not-understood = Уақытты түсінбедім. Былай жазыңыз: 18:30.
