"""The door of the main menu."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode


class Menu(StatesGroup):
    """The main menu, what the game is about, and what is kept about people."""

    home = State()
    about = State()
    privacy = State()


async def open_menu(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show the main menu."""
    await manager.start(Menu.home, mode=StartMode.RESET_STACK, show_mode=show_mode)


async def open_about(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show what the game is about."""
    await manager.start(Menu.about, mode=StartMode.RESET_STACK, show_mode=show_mode)


async def open_privacy(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show what is kept about people, and who sees it."""
    await manager.start(Menu.privacy, mode=StartMode.RESET_STACK, show_mode=show_mode)
