"""What a press in the list of reports does."""

from aiogram_dialog import DialogManager

from bot.dialogs.admin.states import open_person
from bot.members import person_from


async def on_accused(manager: DialogManager, picked: str) -> None:
    """Look at somebody who was reported."""
    await open_person(manager, person_from(picked))
