"""What the language question shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import started_with


async def get_choice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Tell whether the person is known already, and so has somewhere to go back to."""
    return {"is_known": started_with(dialog_manager)["then"] == "profile"}
