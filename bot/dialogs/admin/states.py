"""The door of the admin screen."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode

from santa.identifiers import PersonId


class Admin(StatesGroup):
    """The figures, and one person."""

    home = State()
    find = State()
    person = State()


async def open_admin(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show the figures."""
    await manager.start(Admin.home, mode=StartMode.RESET_STACK, show_mode=show_mode)


async def open_person(manager: DialogManager, person: PersonId) -> None:
    """Show one person."""
    await manager.start(Admin.person, data={"found": person}, mode=StartMode.RESET_STACK)
