# Variables: $zone
zone-letter =
    🕰 Твій часовий пояс: { $zone }

    Напиши своє місто чи країну або обери літеру, з якої починається країна.
# Several places may be meant. Variables: $typed
zone-found =
    🕰 «{ $typed }»: що з цього підходить?

    Якщо нічого, напиши назву повністю.
# Above the next screen. Variables: $place, $now
zone-chosen = ✅ { $place }: там зараз { TIME($now) }.
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Яка країна?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    У якому місті такий самий час, як у тебе?
