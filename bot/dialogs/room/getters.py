"""What a room shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, person_of, voice_in
from bot.dialogs.room.states import room_of
from bot.invitations import invitation_facts
from bot.recipients import recipient_facts
from bot.widgets.moments import moment_in_words
from locales.facts import Html
from santa.rooms import Participant, RoomCard, RoomState, my_recipient, participants, room_card


async def get_room(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the room, and whom I give to once it is drawn."""
    manager = dialog_manager
    room = await room_card(room_of(manager), by=person_of(manager))
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
        **_what_is_offered(room),
        **invitation_facts(manager, room.number, room.name),
    }
    if room.state in (RoomState.DRAWN, RoomState.FINISHED):
        recipient = await my_recipient(room.number, by=person_of(manager))
        shown |= recipient_facts(voice_in(manager), recipient)
    return shown


def _what_is_offered(room: RoomCard) -> dict[str, bool]:
    may_draw = room.state in (RoomState.OPEN, RoomState.SCHEDULED)
    return {
        "may_start": room.is_mine and may_draw,
        "may_activate": room.is_mine and room.state is RoomState.FAILED,
        "may_invite": room.is_mine and room.state.may_be_joined,
        "is_drawn": room.state in (RoomState.DRAWN, RoomState.FINISHED),
        "is_not_drawn": room.state.may_be_joined,
        "is_mine": room.is_mine,
    }


async def get_participants(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read one page of the members."""
    manager = dialog_manager
    room = await room_card(room_of(manager), by=person_of(manager))
    page = await participants(
        room.number, by=person_of(manager), page=manager.dialog_data.get("page", 0)
    )
    voice = voice_in(manager)
    lines = [voice.say_html("room-participant", **_as_facts(person)) for person in page.people]
    return {
        "name": room.name,
        "people": page.total,
        "list": Html("\n".join(lines)),
        "page": page.page + 1,
        "pages": page.pages,
        "more": "pages" if page.pages > 1 else "none",
        "has_previous": page.page > 0,
        "has_next": page.page + 1 < page.pages,
    }


def _as_facts(person: Participant) -> dict[str, str]:
    return {
        "person": person.name,
        "role": "owner" if person.is_owner else "member",
        "wishes": "known" if person.has_wishes else "none",
        "address": "known" if person.has_address else "none",
    }
