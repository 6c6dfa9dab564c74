"""The door to another exclusion."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber

FIRST = "first"
SECOND = "second"
"""Where the dialog keeps who was picked."""


class KeepApart(StatesGroup):
    """One person, another one, and which of them must not draw which."""

    first = State()
    second = State()
    ways = State()


async def open_keep_apart(manager: DialogManager, number: RoomNumber) -> None:
    """Ask who must not draw whom."""
    await manager.start(KeepApart.first, data={"number": number}, mode=StartMode.RESET_STACK)
