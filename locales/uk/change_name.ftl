# Variables: $person, $name_limit
change-name-first =
    ✏️ Твоє ім’я в грі: { $person }

    Яке ім’я показувати? До { $name_limit } символів. Про прізвище спитаю потім.
# Variables: $first, $name_limit
change-name-last =
    ✏️ Ім’я: <b>{ $first }</b>

    А прізвище? До { $name_limit } символів. Можна й без нього.
    .same = 👌 Прізвище те саме
    .none = 🚫 Без прізвища
