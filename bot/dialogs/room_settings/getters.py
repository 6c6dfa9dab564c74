"""What the settings of a room show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.room.cards import card_of_owned_room
from santa.limits import BUDGET_LENGTH, NAME_LENGTH


async def get_settings(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what may be changed; the rules of a draw that has taken place may not."""
    room = await card_of_owned_room(dialog_manager)
    return {
        "name": room.name,
        "budget": room.budget,
        "people": room.people,
        "name_limit": NAME_LENGTH,
        "budget_limit": BUDGET_LENGTH,
        "may_change_rules": room.state.may_be_joined,
    }
