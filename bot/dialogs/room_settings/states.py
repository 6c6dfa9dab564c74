"""The door of a room's settings."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class RoomSettings(StatesGroup):
    """What may be changed, and the questions about it."""

    home = State()
    rename = State()
    budget = State()
    delete = State()


async def open_room_settings(manager: DialogManager, number: RoomNumber) -> None:
    """Show what the owner may change about a room."""
    await manager.start(RoomSettings.home, data={"number": number}, mode=StartMode.RESET_STACK)
