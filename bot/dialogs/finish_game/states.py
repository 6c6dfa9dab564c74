"""The door to the end of a game."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class FinishGame(StatesGroup):
    """Whether the end is meant."""

    sure = State()


async def open_finish_game(manager: DialogManager, number: RoomNumber) -> None:
    """Ask whether the game of a room is over."""
    await manager.start(FinishGame.sure, data={"number": number}, mode=StartMode.RESET_STACK)
