"""How the question whether to delete everything looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.own_data.getters import get_deletion
from bot.dialogs.own_data.handlers import on_delete
from bot.dialogs.own_data.states import OwnData
from bot.dialogs.profile.states import open_profile
from bot.farewell import FORGET_ME
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

sure = Screen(
    Say("own-data-sure"),
    Press("own-data-sure.delete", on_delete, id=FORGET_ME),
    Row(Back(open_profile), Cancel(open_profile)),
    state=OwnData.sure,
    getter=get_deletion,
    preview_data={"owns": "some", "draws": "some"},
)

dialog = Dialog(sure)
