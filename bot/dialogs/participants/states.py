"""The door of the list of members."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class Participants(StatesGroup):
    """Who plays, and how somebody is put out."""

    home = State()
    remove = State()
    sure = State()


async def open_participants(manager: DialogManager, number: RoomNumber) -> None:
    """Show who plays in a room."""
    await manager.start(Participants.home, data={"number": number}, mode=StartMode.RESET_STACK)
