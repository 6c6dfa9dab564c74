# Variables: $filled, $address, $address_limit
change-address-ask =
    🏠 { $filled ->
        [yes] Мекенжайыңыз: { $address }
       *[no] Профильде мекенжай әлі жоқ.
    }

    Сыйлықты қайда жіберуге болады? Индексті, қаланы, көшені, үйді сәлемдемедегідей жазыңыз. Ең көбі { $address_limit } таңба.
    .remove = 🗑 Мекенжайды алып тастау
