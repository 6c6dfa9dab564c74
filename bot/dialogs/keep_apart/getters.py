"""What the way to another exclusion shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.keep_apart.states import FIRST, SECOND
from bot.dialogs.room.cards import card_of_undrawn_room
from bot.members import kept_member, members_to_pick
from santa.rooms import members_named


async def get_first(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who may be the first of the two."""
    room = await card_of_undrawn_room(dialog_manager)
    return {"name": room.name, **await members_to_pick(dialog_manager)}


async def get_second(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who may be the second one, beside the first."""
    manager = dialog_manager
    room = await card_of_undrawn_room(manager)
    first = kept_member(manager, as_=FIRST)
    names = await members_named(room.number, [first], by=person_of(manager))
    others = await members_to_pick(manager, but=[first])
    return {"name": room.name, "first": names[first], **others}


async def get_ways(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read both names."""
    manager = dialog_manager
    room = await card_of_undrawn_room(manager)
    first, second = (kept_member(manager, as_=one) for one in (FIRST, SECOND))
    names = await members_named(room.number, [first, second], by=person_of(manager))
    return {"name": room.name, "first": names[first], "second": names[second]}
