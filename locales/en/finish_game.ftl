# Variables: $writing, $kept
finish-game-days =
    { $writing ->
        [one] You can all write to each other for { $writing } more day.
       *[other] You can all write to each other for { $writing } more days.
    } { $kept ->
        [one] After { $kept } day who gave to whom, wishes and messages are erased.
       *[other] After { $kept } days who gave to whom, wishes and messages are erased.
    }

# Variables: $name, $arrived, $total, $writing, $kept
finish-game-sure =
    🏁 <b>{ $name }</b>

    Have all the gifts been given?

    Results delivered: { $arrived } of { $total }
    A finished game can’t be reopened. The room stays in everybody’s menu, and you may create another one in its place.

    { finish-game-days }
    .finish = 🏁 Finish game
