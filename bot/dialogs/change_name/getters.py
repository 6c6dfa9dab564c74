"""What the questions for another name show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, person_of
from santa.limits import PERSON_NAME_LENGTH
from santa.people import my_profile


async def get_name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the name of now, and the first part of the one that is being typed."""
    profile = await my_profile(by=person_of(dialog_manager))
    return {
        "person": card_of(dialog_manager).name,
        "first": dialog_manager.dialog_data.get("first", ""),
        "last": profile.last_name,
        "has_last": bool(profile.last_name),
        "name_limit": PERSON_NAME_LENGTH,
    }
