# Variables: $number, $list
reports-home =
    🚩 <b>Жалобы</b>

    { $number ->
        [0] Жалоб нет.
       *[other] { $list }
    }
    .person = 👤 { $person }
# One report. Variables: $room, $number, $side, $known, $person, $day, $state
reports-line =
    { DAY($day, year: "numeric") }, комната «{ $room }» ({ $number })
    { $known ->
        [yes] { $side ->
            [santa] Жалоба на Санту: <b>{ $person }</b>
           *[recipient] Жалоба на получателя: <b>{ $person }</b>
        }
       *[no] { $side ->
            [santa] Жалоба на Санту. Ты играешь в этой комнате, поэтому имени здесь нет.
           *[recipient] Жалоба на получателя. Ты играешь в этой комнате, поэтому имени здесь нет.
        }
    }
    { $state ->
        [muted] 🔇 Сообщения не доходят.
       *[lifted] ↩️ Жалоба отозвана.
    }
