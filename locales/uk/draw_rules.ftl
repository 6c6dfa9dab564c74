# Variables: $name, $count, $verdict, $advice
draw-rules-home =
    ⚖️ <b>{ $name }</b>

    <b>Одне коло:</b> якщо йти від подарунка до подарунка, обійдеш усіх. Ніхто не дарує тому, від кого отримує.
    <b>Будь-які кола:</b> як випаде; двоє можуть дарувати й одне одному.

    Винятків: { $count }

    { $verdict }
    { $advice ->
        [lift] Допоможе, якщо прибрати ці винятки:
       *[none] { "" }
    }
    .circle =
        { $shape ->
            [circle] ✅
           *[any] ⚪
        } Одне коло
    .any =
        { $shape ->
            [any] ✅
           *[circle] ⚪
        } Будь-які кола
    .exclusions = ↔️ Винятки
