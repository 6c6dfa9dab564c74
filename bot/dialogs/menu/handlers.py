"""What a press in the main menu does."""

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.create_room.states import open_create_room
from bot.dialogs.room.states import open_room
from santa.identifiers import RoomNumber
from santa.rooms import may_create_room


async def on_room(manager: DialogManager, number: str) -> None:
    """Go into a room."""
    await open_room(manager, RoomNumber(number))


async def on_create(manager: DialogManager) -> None:
    """Begin a new room, unless the person owns too many."""
    await may_create_room(by=person_of(manager))
    await open_create_room(manager)
