"""What the main menu shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.about import about
from bot.context import card_of, person_of
from santa.limits import limits
from santa.rooms import RoomLine, my_rooms


async def get_menu(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the rooms of the person, and what is missing from their profile."""
    card = card_of(dialog_manager)
    rooms = await my_rooms(by=person_of(dialog_manager))
    return {
        "person": card.name,
        "count": len(rooms),
        "rooms": [_as_item(room) for room in rooms],
        "missing": _missing(card.has_address, card.has_phone),
        "is_superuser": card.is_superuser,
    }


def _as_item(room: RoomLine) -> dict[str, Any]:
    return {
        "id": room.number,
        "name": room.name,
        "state": room.state.value,
        "role": "owner" if room.is_mine else "member",
    }


def _missing(has_address: bool, has_phone: bool) -> str:
    if has_address:
        return "nothing" if has_phone else "phone"
    return "address" if has_phone else "both"


async def get_about(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what the bot says about itself."""
    support = about(dialog_manager).support
    return {
        "limit": limits().rooms_each,
        "support": f"@{support}" if support else "",
        "contact": "known" if support else "none",
    }
