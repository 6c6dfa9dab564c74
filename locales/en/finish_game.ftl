# Variables: $name, $arrived, $total
finish-game-sure =
    🏁 <b>{ $name }</b>

    Have all the gifts been given?

    Results delivered: { $arrived } of { $total }
    A finished game can’t be reopened. The room stays in everybody’s menu, and you may create another one in its place.
    .finish = 🏁 Finish game
