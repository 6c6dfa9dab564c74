"""The door of the deletion."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class OwnData(StatesGroup):
    """Whether deleting everything is meant."""

    sure = State()


async def open_deletion(manager: DialogManager) -> None:
    """Say what deleting everything means, and ask whether it is meant."""
    await manager.start(OwnData.sure, mode=StartMode.RESET_STACK)
