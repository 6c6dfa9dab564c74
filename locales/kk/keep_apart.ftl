# Variables: $name
keep-apart-first =
    ➕ <b>{ $name }</b>

    Бір-біріне түспеуі керек екі адамды таңдаңыз. Біріншісі кім?
# Variables: $name, $first, $anybody
keep-apart-second =
    ➕ <b>{ $name }</b>

    Біріншісі: <b>{ $first }</b>
    { $anybody ->
        [yes] Екіншісі кім?
       *[no] Бөлмеде әзірге басқа ешкім жоқ.
    }
# Variables: $name, $first, $second
keep-apart-ways =
    ➕ <b>{ $name }</b>

    Біріншісі: <b>{ $first }</b>
    Екіншісі: <b>{ $second }</b>

    ↔️ Екі бағытта: оларға бір-бірінің есімі түспейді.
    ➡️ Бір бағытта: { $first } → { $second } бағытында сыйлық болмайды, керісінше бола береді.
    .both = ↔️ Екі бағытта
    .one = ➡️ Бір бағытта
