# Variables: $digits
join-room-number =
    🚪 <b>Бөлмеге кіру</b>

    Бөлменің { $digits } цифрлы нөмірін жазыңыз. Ол сізді шақырған адамда бар.
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 Сізді <b>{ $name }</b> бөлмесіне шақырады!

    Ұйымдастырушы: { $owner }
    Бюджет: { $budget }
    Ойыншылар: { $people }
    Жеребе: { $when }
    .join = 🎁 Қосылу
# Variables: $name, $owner, $budget, $wishes_limit
join-room-wishes =
    🎁 <b>{ $name }</b>
    Ұйымдастырушы: { $owner }
    Бюджет: { $budget }

    Не қалайсыз? Мұны Сантаңыз оқиды. Ең көбі { $wishes_limit } таңба.
    .later = 🕐 Кейін жазамын
join-room-done = 🎉 Сіз ойындасыз!
