# Variables: $person, $name_limit
change-name-first =
    ✏️ Ойындағы атыңыз: { $person }

    Атыңыз кім? Ең көбі { $name_limit } таңба. Тегіңізді кейін сұраймын.
# Variables: $first, $name_limit
change-name-last =
    ✏️ Атыңыз: <b>{ $first }</b>

    Ал тегіңіз? Ең көбі { $name_limit } таңба. Жазбасаңыз да болады.
    .same = 👌 Тегім өзгермейді
    .none = 🚫 Тегімді жазбаймын
