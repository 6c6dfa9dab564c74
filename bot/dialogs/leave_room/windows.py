"""How the question whether to leave looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.leave_room.getters import get_leaving
from bot.dialogs.leave_room.handlers import on_leave
from bot.dialogs.leave_room.states import LeaveRoom
from bot.dialogs.room.states import to_room
from bot.widgets.moves import Back, Cancel, Press
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

sure = Screen(
    Say("leave-room-sure"),
    Press("leave-room-sure.leave", on_leave, id="really"),
    Row(Back(to_room), Cancel(to_room)),
    state=LeaveRoom.sure,
    getter=get_leaving,
    preview_data={"name": "Office", "state": "drawn"},
)

dialog = Dialog(sure)
