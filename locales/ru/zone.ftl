# Variables: $zone
zone-letter =
    🕰 Твой часовой пояс: { $zone }

    С какой буквы начинается твоя страна?
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Какая страна?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    В каком городе время такое же, как у тебя?
