# Variables: $number, $list
reports-home =
    🚩 <b>Скарги</b>

    { $number ->
        [0] Скарг немає.
       *[other] { $list }
    }
    .person = 👤 { $person }
# One report. Variables: $room, $number, $side, $known, $person, $day, $state
reports-line =
    { DAY($day, year: "numeric") }, кімната «{ $room }» ({ $number })
    { $known ->
        [yes] { $side ->
            [santa] Скарга на Санту: <b>{ $person }</b>
           *[recipient] Скарга на отримувача: <b>{ $person }</b>
        }
       *[no] { $side ->
            [santa] Скарга на Санту. Ти граєш у цій кімнаті, тому імені тут немає.
           *[recipient] Скарга на отримувача. Ти граєш у цій кімнаті, тому імені тут немає.
        }
    }
    { $state ->
        [muted] 🔇 Повідомлення не доходять.
       *[lifted] ↩️ Скаргу відкликано.
    }
