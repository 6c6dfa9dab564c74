# Variables: $filled, $address, $address_limit
change-address-ask =
    🏠 { $filled ->
        [yes] Your address: { $address }
       *[no] There’s no address in your profile yet.
    }

    Where can a present be sent? Postcode, city, street, house, as on a parcel. Up to { $address_limit } characters.
    .remove = 🗑 Remove address
