"""The door of a room."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode
from structlog.contextvars import bind_contextvars

from bot.context import started_with
from santa.identifiers import RoomNumber


class RoomScreens(StatesGroup):
    """The room."""

    home = State()


async def open_room(
    manager: DialogManager, number: RoomNumber, show_mode: ShowMode | None = None
) -> None:
    """Show a room."""
    await manager.start(
        RoomScreens.home, data={"number": number}, mode=StartMode.RESET_STACK, show_mode=show_mode
    )


async def to_room(manager: DialogManager) -> None:
    """Go back to the room that a dialog was opened for."""
    await open_room(manager, room_of(manager))


def room_of(manager: DialogManager) -> RoomNumber:
    """Return the room that a dialog was opened for; every use case checks it anew.

    Whatever is logged from here on names the room.
    """
    number = RoomNumber(started_with(manager)["number"])
    bind_contextvars(room=number)
    return number
