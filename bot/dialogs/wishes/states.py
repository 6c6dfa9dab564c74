"""The door of my wishes."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode

from santa.identifiers import RoomNumber


class Wishes(StatesGroup):
    """My wishes, and the question for other ones."""

    show = State()
    change = State()


async def open_wishes(
    manager: DialogManager, number: RoomNumber, show_mode: ShowMode | None = None
) -> None:
    """Show what I wish for in a room."""
    await manager.start(
        Wishes.show, data={"number": number}, mode=StartMode.RESET_STACK, show_mode=show_mode
    )
