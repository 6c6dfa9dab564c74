"""What the way to a new room shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of
from bot.invitations import invitation_facts
from santa.identifiers import RoomNumber
from santa.limits import BUDGET_LENGTH, NAME_LENGTH, WISHES_LENGTH
from santa.rooms import room_card


async def get_question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read what was answered so far, and how long the answers may be."""
    return {
        "name": dialog_manager.dialog_data.get("name", ""),
        "name_limit": NAME_LENGTH,
        "budget_limit": BUDGET_LENGTH,
        "wishes_limit": WISHES_LENGTH,
    }


async def get_created(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the room that was made."""
    number = RoomNumber(dialog_manager.dialog_data["number"])
    room = await room_card(number, by=person_of(dialog_manager))
    return {
        "name": room.name,
        "budget": room.budget,
        "number": number,
        **invitation_facts(dialog_manager, number, room.name),
    }
