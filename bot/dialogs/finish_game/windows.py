"""How the question whether the game is over looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.finish_game.getters import get_finishing
from bot.dialogs.finish_game.handlers import on_finish
from bot.dialogs.finish_game.states import FinishGame
from bot.dialogs.room.states import to_room
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

sure = Screen(
    Say("finish-game-sure"),
    Press("finish-game-sure.finish", on_finish, id="really"),
    Row(Back(to_room), Cancel(to_room)),
    state=FinishGame.sure,
    getter=get_finishing,
    preview_data={"name": "Office", "arrived": 18, "total": 20, "writing": 14, "kept": 90},
)

dialog = Dialog(sure)
