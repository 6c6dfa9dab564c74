"""What the answer to the question whether to leave does."""

from aiogram_dialog import DialogManager

from bot.context import give_notice, person_of
from bot.dialogs.menu.states import open_menu
from bot.dialogs.room.states import room_of
from santa.rooms import leave_room


async def on_leave(manager: DialogManager) -> None:
    """Go out of the room and show the others."""
    await leave_room(room_of(manager), by=person_of(manager))
    give_notice(manager, "leave-room-done")
    await open_menu(manager)
