# Variables: $zone
zone-letter =
    🕰 Твой часовой пояс: { $zone }

    Напиши свой город или страну либо выбери букву, с которой начинается страна.
# Several places may be meant. Variables: $typed
zone-found =
    🕰 «{ $typed }»: что из этого подходит?

    Если ничего, напиши название целиком.
# Above the next screen. Variables: $place, $now
zone-chosen = ✅ { $place }: там сейчас { TIME($now) }.
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Какая страна?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    В каком городе время такое же, как у тебя?
