"""The door of the change of owner."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class ChangeOwner(StatesGroup):
    """Who is next, and whether that is meant."""

    member = State()
    sure = State()


async def open_change_owner(manager: DialogManager, number: RoomNumber) -> None:
    """Ask who is to own a room."""
    await manager.start(ChangeOwner.member, data={"number": number}, mode=StartMode.RESET_STACK)
