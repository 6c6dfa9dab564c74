"""The door of the profile."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode


class Profile(StatesGroup):
    """The profile."""

    home = State()


async def open_profile(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show the profile."""
    await manager.start(Profile.home, mode=StartMode.RESET_STACK, show_mode=show_mode)
