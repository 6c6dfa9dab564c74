"""What the screen of my wishes shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.dialogs.room.states import room_of
from santa.limits import WISHES_LENGTH
from santa.rooms import my_wishes, room_card


async def get_wishes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what I wish for."""
    number, person = room_of(dialog_manager), person_of(dialog_manager)
    room = await room_card(number, by=person)
    wishes = await my_wishes(number, by=person)
    return {
        "name": room.name,
        "wishes": wishes or "",
        "filled": "no" if wishes is None else "yes",
        "wishes_limit": WISHES_LENGTH,
    }
