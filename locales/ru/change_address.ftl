# Variables: $filled, $address, $address_limit
change-address-ask =
    🏠 { $filled ->
        [yes] Твой адрес: { $address }
       *[no] Адреса в профиле пока нет.
    }

    Куда можно прислать подарок? Как на посылке: индекс, город, улица, дом. До { $address_limit } символов.
    .remove = 🗑 Убрать адрес
