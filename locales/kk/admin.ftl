# Variables: $people, $unreachable, $blocked, $open, $scheduled, $failed, $drawn, $finished, $draws, $waiting, $parked
admin-home =
    🛠 <b>Басқару бөлімі</b>

    👥 Адамдар: { $people }
    📪 Ботты бұғаттағандар: { $unreachable }
    ⛔️ Біз бұғаттағандар: { $blocked }

    🎁 <b>Бөлмелер</b>
    Ашық: { $open }
    Жеребе уақыты белгіленген: { $scheduled }
    Жеребе тартылмай қалған: { $failed }
    Жеребе тартылған: { $drawn }
    Ойын аяқталған: { $finished }
    Барлық жеребе саны: { $draws }

    ✉️ <b>Хаттар</b>
    Кезекте: { $waiting }
    Қалдырылған, жіберу мүмкін емес: { $parked }
    .again = 🔁 Қалдырылғандарды жіберу
    .find = 🔎 Адамды табу
    .reports = 🚩 Шағымдар
    .announcement = 📣 Хабарландыру
admin-find =
    🔎 <b>Адамды табу</b>

    Telegram id нөмірін жазыңыз, мысалы: 123456789.
# Variables: $id, $person, $language, $since, $owned, $joined, $state
admin-person =
    👤 <b>{ $person }</b>

    Id: <code>{ $id }</code>
    Тілі: { $language ->
        [en] ағылшын
        [ru] орыс
        [kk] қазақ
        [uk] украин
       *[none] әлі таңдалмаған
    }
    Алғаш келген күні: { DAY($since, year: "numeric") }
    Ұйымдастырып жатқан бөлмелері: { $owned }
    Қатысатын бөлмелері: { $joined }

    { $state ->
        [blocked] ⛔️ Бұғатталған: бот бұл адамға енді жауап бермейді.
        [superuser] 🛠 Басқару құқығы бар, бұғаттау мүмкін емес.
       *[ordinary] ✅ Ботты пайдалана алады.
    }
    .block = ⛔️ Бұғаттау
    .unblock = ✅ Бұғаттан шығару

# Variables: $announcement_limit
announcement-text =
    📣 <b>Хабарландыру</b>

    Бәріне не айтайын? Ең көбі { $announcement_limit } таңба. Жібермес бұрын қалай көрінетінін көрсетемін.
    .last = 📊 Соңғы хабарландыру
# The letter as everybody will get it stands below. Variables: $people, $text
announcement-preview =
    👀 Мұны { $people } адам алады:

    { letter-announcement }
    .send = 📣 Жіберу
# Variables: $state, $total, $sent, $waiting, $unreached
announcement-progress =
    📣 <b>Хабарландыру</b>

    { $state ->
        [none] Әлі бірде-бір хабарландыру болған жоқ.
        [done] ✅ Дайын. Жеткені: { $sent }, барлығы: { $total }.
       *[going] ⏳ Жіберіп жатырмын. Жіберілгені: { $sent }, барлығы: { $total }.
    }
    { $state ->
        [none] { "" }
        [done] 📪 Жетпегені: { $unreached }
       *[going]
        ✉️ Кезекте: { $waiting }
        📪 Жетпегені: { $unreached }
    }
    .refresh = 🔄 Жаңарту
