"""What the way to another owner shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.room.cards import card_of_owned_room
from bot.members import kept_name, members_to_pick


async def get_members(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who could be next."""
    manager = dialog_manager
    room = await card_of_owned_room(manager)
    return {"name": room.name, **await members_to_pick(manager, but=[person_of(manager)])}


async def get_chosen(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who is to be next."""
    room = await card_of_owned_room(dialog_manager)
    return {"name": room.name, "person": await kept_name(dialog_manager)}
