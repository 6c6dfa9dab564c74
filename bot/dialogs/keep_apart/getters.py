"""What the way to another exclusion shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.keep_apart.states import FIRST, SECOND
from bot.dialogs.room.cards import card_of_undrawn_room
from bot.members import kept_member, kept_name, members_to_pick


async def get_first(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who may be the first of the two."""
    room = await card_of_undrawn_room(dialog_manager)
    return {"name": room.name, **await members_to_pick(dialog_manager)}


async def get_second(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who may be the second one, beside the first."""
    manager = dialog_manager
    room = await card_of_undrawn_room(manager)
    first = await kept_name(manager, as_=FIRST)
    others = await members_to_pick(manager, but=[kept_member(manager, as_=FIRST)])
    return {"name": room.name, "first": first, **others}


async def get_ways(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read both names."""
    manager = dialog_manager
    room = await card_of_undrawn_room(manager)
    first, second = [await kept_name(manager, as_=one) for one in (FIRST, SECOND)]
    return {"name": room.name, "first": first, "second": second}
