"""The door of a room's exclusions."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class Exclusions(StatesGroup):
    """Who must not draw whom."""

    home = State()


async def open_exclusions(manager: DialogManager, number: RoomNumber) -> None:
    """Show who must not draw whom."""
    await manager.start(Exclusions.home, data={"number": number}, mode=StartMode.RESET_STACK)
