"""The door of a room's draw rules."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class DrawRules(StatesGroup):
    """The rules and what comes of them."""

    home = State()


async def open_draw_rules(manager: DialogManager, number: RoomNumber) -> None:
    """Show by what rules a room is drawn."""
    await manager.start(DrawRules.home, data={"number": number}, mode=StartMode.RESET_STACK)
