# Variables: $to, $room
report-sure =
    🚩 <b>Report</b>, room “{ $room }”

    { $to ->
        [santa] Your Santa’s messages in this room won’t reach you any more, and those who run the bot will be told. Your name isn’t shown to them.
       *[recipient] Your recipient’s messages in this room won’t reach you any more, and those who run the bot will be told. Your name isn’t shown to them.
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

    Those who run the bot will be told. If it was a mistake, you can take it back.
    .undo = ↩️ Take it back
report-lifted = ↩️ Messages can reach you again.
