# Variables: $to, $room
report-sure =
    🚩 <b>Report</b>, room “{ $room }”

    { $to ->
        [santa] Nothing more that your Santa writes in this room will reach you, and those who run the bot will hear of it. Your name isn’t shown to them.
       *[recipient] Nothing more that your recipient writes in this room will reach you, and those who run the bot will hear of it. Your name isn’t shown to them.
    }
    .stop = 🚩 Report
    .show = 🚩 Show the message too
report-evidence =
    { "" }
    May they read this message as well? Without your permission they don’t see it.
# Variables: $to, $room
report-done =
    { $to ->
        [santa] ✅ Done: your Santa can’t write to you in the room “{ $room }” any more.
       *[recipient] ✅ Done: your recipient can’t write to you in the room “{ $room }” any more.
    }

    Those who run the bot will hear of it. If it was a mistake, you can take it back.
    .undo = ↩️ Take it back
report-lifted = ↩️ Messages can reach you again.
