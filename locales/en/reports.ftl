# Variables: $number, $list
reports-home =
    🚩 <b>Reports</b>

    { $number ->
        [0] Nobody has reported anything.
       *[other] { $list }
    }
    .person = 👤 { $person }
# One report. Variables: $room, $number, $side, $known, $person, $day, $state
reports-line =
    { DAY($day, year: "numeric") }, room “{ $room }” ({ $number })
    { $known ->
        [yes] { $side ->
            [santa] Reported as a Santa: <b>{ $person }</b>
           *[recipient] Reported as a recipient: <b>{ $person }</b>
        }
       *[no] { $side ->
            [santa] A Santa was reported. You play in this room, so nobody is named.
           *[recipient] A recipient was reported. You play in this room, so nobody is named.
        }
    }
    { $state ->
        [muted] 🔇 Their messages don’t get through.
       *[lifted] ↩️ Taken back.
    }
