# Variables: $filled, $address, $address_limit
change-address-ask =
    🏠 { $filled ->
        [yes] Твой адрес: { $address }
       *[no] Адреса в профиле пока нет.
    }

    Куда можно прислать подарок? Индекс, город, улица, дом — как на посылке. До { $address_limit } символов.
    .remove = 🗑 Убрать адрес
