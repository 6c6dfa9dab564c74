"""What the question for another phone shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from santa.people import my_profile, number_to_read


async def get_phone(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the phone of now."""
    phone = (await my_profile(by=person_of(dialog_manager))).phone
    return {
        "filled": "yes" if phone else "no",
        "phone": number_to_read(phone) if phone else "",
        "has_phone": phone is not None,
    }
