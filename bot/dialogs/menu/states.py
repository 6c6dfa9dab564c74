"""The door of the main menu."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode


class Menu(StatesGroup):
    """The main menu and what the game is about."""

    home = State()
    about = State()


async def open_menu(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show the main menu."""
    await manager.start(Menu.home, mode=StartMode.RESET_STACK, show_mode=show_mode)


async def open_about(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show what the game is about."""
    await manager.start(Menu.about, mode=StartMode.RESET_STACK, show_mode=show_mode)
