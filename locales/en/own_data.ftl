# The words that go with the file.
own-data-file = 📦 That’s everything I know about you. There’s personal data inside, so be careful who you show it to.
# Variables: $owns, $draws
own-data-sure =
    🗑 <b>Delete everything about you?</b>

    Your name, address, phone and all your wishes will be gone for good, and you’ll leave all your rooms.{ $owns ->
        [some] { "\u000A\u000A" }👑 Each room you organise goes to whoever has been in it longest. If there’s nobody else in it, it’s deleted.
       *[none] { "" }
    }{ $draws ->
        [some] { "\u000A\u000A" }🎁 Where the draw is done, I’ll close the gap if I can: your Santa gets somebody else to surprise, and your recipient gets another Santa.
       *[none] { "" }
    }

    There’s no way back.
    .delete = 🗑 Yes, delete everything
own-data-farewell =
    👋 Done: I’ve forgotten everything about you.

    If you’d like to play again one day, just press /start. Happy holidays!
