# Variables: $to, $recipient, $room
write-message =
    { $to ->
        [santa] 🎅 <b>A message to your Santa</b>
       *[recipient] 💌 A message to your recipient: <b>{ $recipient }</b>
    }
    Room “{ $room }”

    Write a text, or send photos, a voice message, a video or a sticker. { $to ->
        [santa] Your Santa knows it’s from you; who they are stays a secret.
       *[recipient] I’ll pass it on without your name.
    }
    .refresh = 🔄 Refresh
# Variables: $to
write-message-muted =
    { "" }
    { $to ->
        [santa] 🔇 You’ve reported your Santa, so no answer can reach you.
       *[recipient] 🔇 You’ve reported your recipient, so no answer can reach you.
    }
# Variables: $until
write-message-until =
    { "" }
    The game is over: messages go out until { DAY($until, year: "numeric") }.
# What has become of the last message. Variables: $to, $state, $why
write-message-state =
    { "" }
    { $state ->
        [waiting] ⏳ Your message is on its way.
        [delivered] ✅ Your message has been delivered.
        [blocked] { $to ->
            [santa] 📪 Not delivered yet: your Santa has blocked the bot. Your message goes out once they’re back.
           *[recipient] 📪 Not delivered yet: your recipient has blocked the bot. Your message goes out once they’re back.
        }
        [refused] { $why ->
            [voice] ❌ Not delivered: their settings don’t let voice or video messages in. Write it as a text.
            [file] ❌ Not delivered: Telegram can’t find the file any more. Send it again.
            [muted] ❌ Not delivered: the other side doesn’t want your messages any more.
           *[other] ❌ Not delivered: Telegram didn’t take it. Try to send it differently.
        }
       *[closed] ❌ Not delivered: this conversation is closed.
    }
# Variables: $to, $recipient, $room
write-message-album =
    { $to ->
        [santa] 🎅 <b>A message to your Santa</b>
       *[recipient] 💌 A message to your recipient: <b>{ $recipient }</b>
    }
    Room “{ $room }”

    📸 An album is arriving. It goes out as soon as all of it is here.
    .send = 📤 Send it now
# Variables: $to, $recipient, $room, $why
write-message-sure =
    { $to ->
        [santa] 🎅 <b>A message to your Santa</b>
       *[recipient] 💌 A message to your recipient: <b>{ $recipient }</b>
    }
    Room “{ $room }”

    { $to ->
        [santa] { $why ->
            [voice] 🎙 Your Santa will hear your voice. Send it? I won’t ask again in this conversation.
            [voice-words] 🎙 Your Santa will hear your voice, and see the username, link, e-mail or phone number in the caption. Send it?
            [video_note] 🎥 Your Santa will see you. Send it? I won’t ask again in this conversation.
           *[words] 🔎 There’s a username, a link, an e-mail or a phone number in it. Send it to your Santa? Links and mentions behind words go out as plain words.
        }
       *[recipient] { $why ->
            [voice] 🎙 A voice is easy to recognise. Send it all the same? I won’t ask again in this conversation.
            [voice-words] 🎙 A voice is easy to recognise, and a username, link, e-mail or phone number in the caption may reveal you too. Send it all the same?
            [video_note] 🎥 A round video shows who you are. Send it all the same? I won’t ask again in this conversation.
           *[words] 🔎 This may reveal you: there’s a username, a link, an e-mail or a phone number in it. Send it? Links and mentions behind words go out as plain words.
        }
    }
    .send = 📤 Send anyway
    .change = ✏️ Change
