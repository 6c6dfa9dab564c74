"""The door of the change of address."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class ChangeAddress(StatesGroup):
    """One question."""

    ask = State()


async def open_change_address(manager: DialogManager) -> None:
    """Ask for another address."""
    await manager.start(ChangeAddress.ask, mode=StartMode.RESET_STACK)
