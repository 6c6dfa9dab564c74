"""The door of the time zone."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from santa.identifiers import RoomNumber


class Zone(StatesGroup):
    """Three steps to a zone, or one and perhaps a choice of what was typed."""

    letter = State()
    found = State()
    country = State()
    city = State()


async def open_zone(manager: DialogManager, *, back_to: RoomNumber | None = None) -> None:
    """Ask for the time zone, then go back to a room's draw, or else to the profile."""
    await manager.start(Zone.letter, data={"number": back_to}, mode=StartMode.RESET_STACK)
