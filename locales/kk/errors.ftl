error-room-not-found = Мұндай бөлме жоқ. Нөмірді тексеріңіз немесе сілтемені қайта сұраңыз.
error-room-is-closed = Бұл бөлмеде жеребе тартылып қойған, енді қосылу мүмкін емес.
error-already-member = Сіз бұл бөлмеге қосылып қойғансыз.
error-not-owner = Мұны тек бөлменің ұйымдастырушысы жасай алады.
# Variables: $limit
error-too-many-rooms = Сіз ұйымдастырып жатқан { $limit } бөлме бар, бір мезгілде бұдан артық болмайды.
# Variables: $limit
error-next-owner-has-too-many-rooms = Бұл адам ұйымдастырып жатқан { $limit } бөлме бар, бір мезгілде бұдан артық болмайды. Басқа біреуді таңдаңыз.
# Variables: $minutes
error-too-many-wrong-numbers = Қате нөмір тым көп енгізілді. { $minutes } минуттан кейін қайталап көріңіз.
# Variables: $digits
error-wrong-number-format = Бөлме нөмірі { $digits } цифрдан тұрады. Тексеріп, қайталап көріңіз.
error-text-is-empty = Мұнда мәтін жоқ. Қайталап көріңіз.
# Variables: $limit, $length
error-text-too-long = Тым ұзын: { $length } таңба, ал ең көбі { $limit }. Қысқартып, қайта жіберіңіз.
error-zone-unknown = Мұндай уақыт белдеуі жоқ. Тізімнен таңдаңыз.
error-language-unknown = Мен бұл тілді білмеймін. Тізімнен таңдаңыз.
error-moment-is-past = Бұл уақыт өтіп кетті. Кейінірек уақытты таңдаңыз.
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
error-room-has-failed = Алдыңғы жеребе тартылмады. Алдымен бөлмені іске қосыңыз.
error-not-a-member = Бұл адам енді бөлмеде жоқ.
error-owner-may-not-leave = Ұйымдастырушы шыға алмайды. Алдымен бөлмені басқа біреуге тапсырыңыз.
# Variables: $limit
error-too-many-exclusions = Шектеу тым көп: бір бөлмеде ең көбі { $limit }.
error-phone-unknown = Бұл телефон нөміріне ұқсамайды. Плюс белгісі мен ел кодынан бастап жазыңыз.
error-phone-not-yours = Бұл басқа адамның контактісі. Өз контактіңізді жіберіңіз немесе нөмірді жазыңыз.
error-not-superuser = Кешіріңіз, бұл сізге арналмаған.
error-person-not-found = Мұндай адам ботта әлі болған жоқ.
error-no-recipient-now = Қазір бұл бөлмеде сіз сыйлық беретін адам жоқ.
error-results-are-forgotten = Бұл ойын әлдеқашан аяқталған, кім кімге сыйлық бергені өшірілген.
error-superuser-may-not-be-blocked = Бұл адам ботты жүргізуге көмектеседі, оны бұғаттауға болмайды.
error-never-pressed-start = Біз әлі таныс емеспіз. Бастау үшін /start жіберіңіз.
error-command-unknown = Мен мұндай команданы білмеймін. Білетіндерім мәтін өрісінің жанындағы мәзірде.
error-not-an-id = Бұл id емес: id тек цифрлардан тұрады. Қайталап көріңіз.
error-place-not-found = Мұндай жер атауын білмеймін. Қайта тексеріп жазыңыз немесе төменнен әріп таңдаңыз.
