"""Where somebody lands who pressed Start: the language first, then where the link leads."""

import re

from aiogram_dialog import DialogManager, ShowMode

from bot.about import INVITATION
from bot.context import card_of, give_notice, person_of
from bot.dialogs.join_room.states import open_invitation
from bot.dialogs.language.states import open_language
from bot.dialogs.menu.states import open_menu
from bot.dialogs.room.states import open_room
from santa.errors import AlreadyMember, Refusal
from santa.identifiers import RoomNumber
from santa.rooms import see_invitation

INVITATION_LINK = re.compile(rf"{INVITATION}([1-9]\d{{4,7}})")


async def greet(manager: DialogManager, payload: str, *, is_new: bool) -> None:
    """Answer /start: ask for the language if the client's is not one of ours."""
    if card_of(manager).language is None:
        await open_language(manager, ShowMode.DELETE_AND_SEND, then="start", payload=payload)
    else:
        await enter(manager, payload, is_new=is_new, show_mode=ShowMode.DELETE_AND_SEND)


async def enter(
    manager: DialogManager, payload: str, *, is_new: bool, show_mode: ShowMode | None = None
) -> None:
    """Go to the invitation that the link carries, else to the main menu."""
    if is_new:
        give_notice(manager, "welcome", person=card_of(manager).name)
    invited = INVITATION_LINK.fullmatch(payload)
    if invited is None:
        await open_menu(manager, show_mode)
        return
    number = RoomNumber(invited[1])
    try:
        await see_invitation(number, by=person_of(manager))
    except AlreadyMember:
        await open_room(manager, number, show_mode)
    except Refusal as refusal:
        give_notice(manager, f"error-{refusal.code}", **refusal.facts)
        await open_menu(manager, show_mode)
    else:
        await open_invitation(manager, number, show_mode)
