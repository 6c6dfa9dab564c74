"""What stands above the question whether to leave."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.room.cards import card_of_room
from santa.errors import OwnerMayNotLeave


async def get_leaving(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what leaving means at this point of the game; an owner cannot leave."""
    room = await card_of_room(dialog_manager)
    if room.is_mine:
        raise OwnerMayNotLeave
    return {"name": room.name, "state": room.state.value}
