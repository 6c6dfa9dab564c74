command-start = Start
command-menu = Main menu
command-profile = My profile
command-language = Language
command-help = About the game
command-cancel = Cancel and go to the menu
command-privacy = Privacy

# What Telegram shows before Start: at most 512 characters, and 120 in the profile.
bot-description =
    🎅 Secret Santa for friends, families and teams.

    Create a room, send your friends the link, and say what you’d like. On the day you choose I draw, and tell everyone in private who they’re giving to.

    Nobody sees who gives to whom, not even the organiser.
bot-short-description = 🎅 Secret Santa for friends, families and teams: rooms, wishes, and a draw that keeps the secret.
