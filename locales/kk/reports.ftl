# Variables: $number, $list
reports-home =
    🚩 <b>Шағымдар</b>

    { $number ->
        [0] Шағым жоқ.
       *[other] { $list }
    }
    .person = 👤 { $person }
# One report. Variables: $room, $number, $side, $known, $person, $day, $state
reports-line =
    { DAY($day, year: "numeric") }, «{ $room }» бөлмесі ({ $number })
    { $known ->
        [yes] { $side ->
            [santa] Сантаға шағым: <b>{ $person }</b>
           *[recipient] Сыйлық алушыға шағым: <b>{ $person }</b>
        }
       *[no] { $side ->
            [santa] Сантаға шағым. Бұл бөлмеде өзіңіз ойнайсыз, сондықтан ешкімнің аты көрсетілмейді.
           *[recipient] Сыйлық алушыға шағым. Бұл бөлмеде өзіңіз ойнайсыз, сондықтан ешкімнің аты көрсетілмейді.
        }
    }
    { $state ->
        [muted] 🔇 Хабарламалары жетпейді.
       *[lifted] ↩️ Шағым қайтарып алынған.
    }
