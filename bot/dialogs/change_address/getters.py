"""What the question for another address shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from santa.limits import ADDRESS_LENGTH
from santa.people import my_profile


async def get_address(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the address of now."""
    profile = await my_profile(by=person_of(dialog_manager))
    return {
        "filled": "yes" if profile.address else "no",
        "address": profile.address or "",
        "address_limit": ADDRESS_LENGTH,
        "has_address": profile.address is not None,
    }
