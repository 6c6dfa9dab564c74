# Variables: $zone
zone-letter =
    🕰 Уақыт белдеуіңіз: { $zone }

    Қалаңызды не еліңізді жазыңыз немесе еліңіздің атауы басталатын әріпті таңдаңыз.
# Several places may be meant. Variables: $typed
zone-found =
    🕰 «{ $typed }»: осылардың қайсысы?

    Ешқайсысы сәйкес келмесе, атауын толық жазыңыз.
# Above the next screen. Variables: $place, $now
zone-chosen = ✅ { $place }: ол жақта қазір { TIME($now) }.
# Variables: $letter
zone-country =
    🕰 <b>{ $letter }</b>

    Қай ел?
# Variables: $country
zone-city =
    🕰 <b>{ $country }</b>

    Қай қаланың уақыты сіздікімен бірдей?
