# Variables: $zone
zone-letter =
    🕰 Твій часовий пояс: { $zone }

    З якої літери починається твоя країна?
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Яка країна?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    У якому місті такий самий час, як у тебе?
