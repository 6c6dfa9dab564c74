"""The door of the admin screen."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode


class Admin(StatesGroup):
    """The figures, and one person."""

    home = State()
    find = State()
    person = State()


async def open_admin(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show the figures."""
    await manager.start(Admin.home, mode=StartMode.RESET_STACK, show_mode=show_mode)
