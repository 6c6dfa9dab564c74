# Variables: $zone
zone-letter =
    🕰 Your time zone: { $zone }

    Type your city or country, or choose the letter that your country begins with.
# Several places may be meant. Variables: $typed
zone-found =
    🕰 “{ $typed }”: which of these do you mean?

    If it’s none of them, type it again in full.
# Above the next screen. Variables: $place, $now
zone-chosen = ✅ { $place }: it’s { TIME($now) } there now.
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Which country?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    Which city has the same time as you?
