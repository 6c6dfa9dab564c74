# Variables: $name_limit
create-room-name =
    🎄 <b>Жаңа бөлме</b>

    Оны қалай атаймыз? Ең көбі { $name_limit } таңба.
# Variables: $name, $budget_limit
create-room-budget =
    🎄 <b>{ $name }</b>

    Сыйлықтың құны қанша болсын? Өзіңізге ыңғайлы етіп жазыңыз: «5000{ "\u00A0" }₸» немесе «10{ "\u00A0" }000 теңгеге дейін». Ең көбі { $budget_limit } таңба.
# Variables: $name, $wishes_limit
create-room-wishes =
    🎄 <b>{ $name }</b>

    Қандай сыйлыққа қуанасыз? Тілегіңізді Сантаңыз оқиды. Ең көбі { $wishes_limit } таңба.
    .later = 🕐 Кейін жазамын
# Variables: $name, $number, $budget, $link
create-room-created =
    🎉 <b>{ $name }</b> бөлмесі дайын!

    Бөлме нөмірі: <code>{ $number }</code>
    Бюджет: { $budget }
    Сілтеме: { $link }

    Сілтемені достарыңызға жіберіңіз. Бәрі жиналған соң ойынды бастаңыз.
    .room = 🎁 Бөлмеге өту
