"""What the language question shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import started_with
from locales.languages import LANGUAGES, OWN_NAMES


async def get_choice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the languages, and whether the person is known and has somewhere to go back to."""
    return {
        "is_known": started_with(dialog_manager)["then"] == "profile",
        "languages": [{"id": code, "name": OWN_NAMES[code]} for code in LANGUAGES],
    }
