"""The door to the reports."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode


class Reports(StatesGroup):
    """The reports, the newest first."""

    home = State()


async def open_reports(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show what was reported."""
    await manager.start(Reports.home, mode=StartMode.RESET_STACK, show_mode=show_mode)
