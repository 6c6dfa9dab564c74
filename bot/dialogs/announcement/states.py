"""The doors of an announcement."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode


class Announcement(StatesGroup):
    """The words, how they look, and how far they have come."""

    text = State()
    preview = State()
    progress = State()


async def open_announcement(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Ask what to tell everybody."""
    await manager.start(Announcement.text, mode=StartMode.RESET_STACK, show_mode=show_mode)


async def open_progress(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show how far the newest announcement has come."""
    await manager.start(Announcement.progress, mode=StartMode.RESET_STACK, show_mode=show_mode)
