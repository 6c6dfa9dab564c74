# Variables: $zone
zone-letter =
    🕰 Your time zone: { $zone }

    Which letter does your country begin with?
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Which country?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    Which city has the same time as you?
