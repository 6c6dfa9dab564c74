# Variables: $zone
zone-letter =
    🕰 Уақыт белдеуіңіз: { $zone }

    Еліңіз қай әріптен басталады?
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Қай ел?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    Қай қаланың уақыты сіздікімен бірдей?
