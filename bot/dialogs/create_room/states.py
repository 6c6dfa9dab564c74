"""The door of making a room."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class CreateRoom(StatesGroup):
    """Three questions and the new room."""

    name = State()
    budget = State()
    wishes = State()
    created = State()


async def open_create_room(manager: DialogManager) -> None:
    """Ask for the name of a new room."""
    await manager.start(CreateRoom.name, mode=StartMode.RESET_STACK)
