"""The door of the draw's moment."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class StartGame(StatesGroup):
    """The moment, how it is picked, and the question before drawing at once."""

    home = State()
    day = State()
    part = State()
    exact = State()
    sure = State()


async def open_start_game(manager: DialogManager, number: RoomNumber) -> None:
    """Show when the draw of a room is."""
    await manager.start(StartGame.home, data={"number": number}, mode=StartMode.RESET_STACK)
