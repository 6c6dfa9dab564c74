"""What the way into a room shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, person_of, started_with, voice_in
from bot.words.moments import moment_in_words
from santa.identifiers import RoomNumber
from santa.limits import WISHES_LENGTH, limits
from santa.rooms import invitation_to


def invited_to(manager: DialogManager) -> RoomNumber:
    """Return the room that the person is about to join."""
    number = manager.dialog_data.get("number") or started_with(manager)["number"]
    return RoomNumber(number)


async def get_number(**_: Any) -> dict[str, Any]:
    """Read how long a room's number is."""
    return {"digits": limits().number_length}


async def get_invitation(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the room that the person is about to join."""
    invitation = await invitation_to(invited_to(dialog_manager), by=person_of(dialog_manager))
    return {
        "name": invitation.name,
        "owner": invitation.owner,
        "budget": invitation.budget,
        "people": invitation.people,
        "when": moment_in_words(
            voice_in(dialog_manager), invitation.moment, card_of(dialog_manager).zone
        ),
        "wishes_limit": WISHES_LENGTH,
    }
