# Variables: $digits
join-room-number =
    🚪 <b>Бөлмеге кіру</b>

    Бөлменің { $digits } цифрдан тұратын нөмірін жазыңыз. Оны ұйымдастырушыдан сұраңыз.
# Variables: $name, $owner, $budget, $people, $when
join-room-invitation =
    💌 Сізді <b>{ $name }</b> бөлмесіне шақырып жатыр!

    Ұйымдастырушы: { $owner }
    Бюджет: { $budget }
    Қатысушылар саны: { $people }
    Жеребе: { $when }
    .join = 🎁 Қосылу
# Variables: $name, $owner, $budget, $wishes_limit
join-room-wishes =
    🎁 <b>{ $name }</b>
    Ұйымдастырушы: { $owner }
    Бюджет: { $budget }

    Қандай сыйлыққа қуанасыз? Тілегіңізді Сантаңыз оқиды. Ең көбі { $wishes_limit } таңба.
    .later = 🕐 Кейін жазамын
join-room-done = 🎉 Сіз ойындасыз!
