"""What a room shows."""

import contextlib
from typing import Any

from aiogram_dialog import DialogManager

from bot.about import about
from bot.context import card_of, person_of, voice_in
from bot.dialogs.room.cards import card_of_room
from bot.invitations import invitation_facts
from bot.words.moments import moment_in_words
from bot.words.names import names_listed
from bot.words.recipients import recipient_facts
from santa.errors import NoRecipientNow, NoSantaNow, ResultsAreForgotten
from santa.messages import channel_to_recipient, channel_to_santa
from santa.rooms import RoomCard, RoomState, delivery, my_recipient


async def get_room(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the room, and once it is drawn whom I give to and whether all know it."""
    manager = dialog_manager
    room = await card_of_room(manager)
    shown = {
        "name": room.name,
        "number": room.number,
        "budget": room.budget,
        "owner": room.owner,
        "people": room.people,
        "state": room.state.value,
        "role": "owner" if room.is_mine else "member",
        "reason": room.failed_because or "none",
        "wishes": "known" if room.has_wishes else "none",
        "when": moment_in_words(voice_in(manager), room.moment, card_of(manager).zone),
        "is_not_drawn": room.state.may_be_joined,
        "app_url": about(manager).app_at(room.number),
        **_what_is_offered(room),
        **invitation_facts(manager, room.number, room.name),
    }
    if not room.state.may_be_joined:
        shown |= await _recipient(manager, room)
        shown |= await _messages(manager, room)
    if room.is_mine and room.state is RoomState.DRAWN:
        shown |= await _delivery(manager, room)
    return shown


def _what_is_offered(room: RoomCard) -> dict[str, bool]:
    may_draw = room.state in (RoomState.OPEN, RoomState.SCHEDULED)
    return {
        "may_start": room.is_mine and may_draw,
        "may_activate": room.is_mine and room.state is RoomState.FAILED,
        "may_invite": room.is_mine and room.state.may_be_joined,
        "may_finish": room.is_mine and room.state is RoomState.DRAWN,
        "may_change": room.is_mine,
        "may_leave": not room.is_mine,
    }


async def _recipient(manager: DialogManager, room: RoomCard) -> dict[str, Any]:
    """Read whom I give to: nobody, if a leaving could not be mended, or all is forgotten."""
    try:
        recipient = await my_recipient(room.number, by=person_of(manager))
    except NoRecipientNow as refusal:
        forgotten = isinstance(refusal, ResultsAreForgotten)
        return {"gives_to_nobody": True, "since": "forgotten" if forgotten else room.state.value}
    return {"gives": True, **recipient_facts(voice_in(manager), recipient)}


async def _messages(manager: DialogManager, room: RoomCard) -> dict[str, Any]:
    """Read to whom I may write, and until when if the game is over."""
    asked = {"recipient": channel_to_recipient, "santa": channel_to_santa}
    found = {}
    for side, channel in asked.items():
        with contextlib.suppress(NoRecipientNow, NoSantaNow):
            found[side] = await channel(room.number, by=person_of(manager))
    still_open = {side: card for side, card in found.items() if card.is_open}
    until = next((card.open_until for card in still_open.values()), None)
    return {
        **{f"may_write_{side}": True for side in still_open},
        "messages_end": until is not None,
        "until": until.astimezone(card_of(manager).zone) if until else None,
    }


async def _delivery(manager: DialogManager, room: RoomCard) -> dict[str, Any]:
    known = await delivery(room.number, by=person_of(manager))
    return {
        "knows_delivery": True,
        "arrived": known.arrived,
        "total": known.total,
        "missing": names_listed(voice_in(manager), known.missing),
        "reach": "some" if known.missing else "all",
    }
