"""What a press in the list of reports does."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.admin.states import open_person
from bot.members import person_from


async def on_accused(_: CallbackQuery, __: Any, manager: DialogManager, pressed: str) -> None:
    """Look at somebody who was reported."""
    await open_person(manager, person_from(pressed))
