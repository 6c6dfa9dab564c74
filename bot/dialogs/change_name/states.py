"""The door of the change of name."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class ChangeName(StatesGroup):
    """Two questions."""

    first = State()
    last = State()


async def open_change_name(manager: DialogManager) -> None:
    """Ask for another name."""
    await manager.start(ChangeName.first, mode=StartMode.RESET_STACK)
