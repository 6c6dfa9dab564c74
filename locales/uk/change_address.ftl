# Variables: $filled, $address, $address_limit
change-address-ask =
    🏠 { $filled ->
        [yes] Твоя адреса: { $address }
       *[no] Адреси в профілі ще немає.
    }

    Куди можна надіслати подарунок? Як на посилці: індекс, місто, вулиця, будинок. До { $address_limit } символів.
    .remove = 🗑 Прибрати адресу
