"""What the list of members shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of, voice_in
from bot.dialogs.room.cards import card_of_owned_room, card_of_room
from bot.members import kept_name, members_to_pick
from bot.widgets.pages import page_of, turns
from bot.words.verdicts import worry_about
from locales.facts import Html
from santa.rooms import Participant, RoomCard, participants


async def get_participants(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read one page of the members."""
    manager = dialog_manager
    room = await card_of_room(manager)
    page = await participants(room.number, by=person_of(manager), page=page_of(manager))
    voice = voice_in(manager)
    lines = [voice.say_html("participants-line", **_facts(one, room)) for one in page.people]
    return {
        "name": room.name,
        "people": page.total,
        "list": Html("\n".join(lines)),
        "reach": "some" if any(_is_out_of_reach(one, room) for one in page.people) else "all",
        "page": page.page + 1,
        "pages": page.pages,
        "more": "pages" if page.pages > 1 else "none",
        "turns": turns(page.page, page.pages),
        "may_remove": room.is_mine and page.total > 1,
        **await worry_about(manager, room),
    }


def _is_out_of_reach(person: Participant, room: RoomCard) -> bool:
    """Tell it to the owner alone."""
    return room.is_mine and person.is_unreachable


def _facts(person: Participant, room: RoomCard) -> dict[str, str]:
    return {
        "person": person.name,
        "role": "owner" if person.is_owner else "member",
        "wishes": "known" if person.has_wishes else "none",
        "address": "known" if person.has_address else "none",
        "reach": "none" if _is_out_of_reach(person, room) else "some",
    }


async def get_members(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who may be put out."""
    manager = dialog_manager
    room = await card_of_owned_room(manager)
    return {"name": room.name, **await members_to_pick(manager, but=[person_of(manager)])}


async def get_chosen(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read who is to be put out, and what that means at this point of the game."""
    room, person = await card_of_owned_room(dialog_manager), await kept_name(dialog_manager)
    return {"name": room.name, "person": person, "state": room.state.value}
