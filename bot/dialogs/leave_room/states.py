"""The door out of a room."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class LeaveRoom(StatesGroup):
    """Whether leaving is meant."""

    sure = State()


async def open_leave_room(manager: DialogManager, number: RoomNumber) -> None:
    """Ask whether to leave a room."""
    await manager.start(LeaveRoom.sure, data={"number": number}, mode=StartMode.RESET_STACK)
