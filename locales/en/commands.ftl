command-start = Start
command-menu = Main menu
command-profile = My profile
command-language = Language
command-help = About the game
command-cancel = Cancel and go to the menu
