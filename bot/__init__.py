"""The face in the chat: dialogs, widgets, the aiogram wiring, how a letter looks."""
