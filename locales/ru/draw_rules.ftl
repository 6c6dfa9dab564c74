# Variables: $name, $count, $verdict, $advice
draw-rules-home =
    ⚖️ <b>{ $name }</b>

    <b>Один круг:</b> если идти от подарка к подарку, обойдёшь всех. Никто не дарит тому, от кого получает.
    <b>Любые круги:</b> как выпадет; двое могут дарить и друг другу.

    Исключений: { $count }

    { $verdict }
    { $advice ->
        [lift] Поможет, если убрать эти исключения:
       *[none] { "" }
    }
    .circle =
        { $shape ->
            [circle] ✅
           *[any] ⚪
        } Один круг
    .any =
        { $shape ->
            [any] ✅
           *[circle] ⚪
        } Любые круги
    .exclusions = ↔️ Исключения
