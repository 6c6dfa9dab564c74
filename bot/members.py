"""Picking one of a room's members from pages of buttons."""

from collections.abc import Awaitable, Callable, Collection
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group
from aiogram_dialog.widgets.text import Text

from bot.context import person_of
from bot.dialogs.room.states import room_of
from bot.widgets.pages import Turns, page_of, turns
from bot.widgets.picking import Pick, number_in
from bot.words.names import short_name
from santa.identifiers import PersonId
from santa.rooms import Participant, members_named, participants

OnMember = Callable[[DialogManager, PersonId], Awaitable[None]]

PREVIEW_OF_MEMBERS: dict[str, Any] = {
    "members": [{"id": 1, "person": "Boris", "is_chosen": True, "is_unreachable": False}],
    "turns": [{"id": 29, "way": "last", "last": 30}],
    "anybody": "yes",
}

PERSON_IDS = 2**52
"""Telegram promises that no identifier needs more bits."""


class Members(Group):
    """Calls `on_member(manager, person)` with one who is in the room as the button is pressed."""

    def __init__(self, on_member: OnMember, id: str = "member") -> None:  # noqa: A002
        async def on_pick(manager: DialogManager, picked: str) -> None:
            person = person_from(picked)
            await members_named(room_of(manager), [person], by=person_of(manager))
            await on_member(manager, person)

        super().__init__(
            Group(Pick(MemberCaption(), on_pick, id=id, items="members"), width=2),
            Turns(),
        )


class MemberCaption(Text):
    """A name behind a sign, so that no name can leave a button blank."""

    async def _render_text(self, data: dict[str, Any], _: DialogManager) -> str:
        item = data["item"]
        sign = "✅" if item["is_chosen"] else "📪" if item["is_unreachable"] else "👤"
        return f"{sign} {short_name(item['person'])}"


async def members_to_pick(
    manager: DialogManager,
    *,
    but: Collection[PersonId] = (),
    chosen: Collection[PersonId] = (),
) -> dict[str, Any]:
    """Return what `Members` shows: the open page of the room, without some people."""
    page = await participants(room_of(manager), by=person_of(manager), page=page_of(manager))
    others = [person for person in page.people if person.id not in but]
    return {
        "members": [_as_item(person, chosen) for person in others],
        "turns": turns(page.page, page.pages),
        "anybody": "yes" if page.total > len(but) else "no",
    }


def _as_item(person: Participant, chosen: Collection[PersonId]) -> dict[str, Any]:
    return {
        "id": person.id,
        "person": person.name,
        "is_chosen": person.id in chosen,
        "is_unreachable": person.is_unreachable,
    }


def person_from(pressed: str) -> PersonId:
    """Read the person of a press.

    Raises:
        ScreenIsOld: no button of ours names anybody like that.
    """
    return PersonId(number_in(pressed, below=PERSON_IDS))


def keep_member(manager: DialogManager, person: PersonId, *, as_: str = "member") -> None:
    """Keep who was picked for the next step of the dialog."""
    manager.dialog_data[as_] = person


def kept_member(manager: DialogManager, *, as_: str = "member") -> PersonId:
    """Return who was picked; the use case checks it anew."""
    return PersonId(manager.dialog_data[as_])


async def kept_name(manager: DialogManager, *, as_: str = "member") -> str:
    """Read the name of who was picked.

    Raises:
        RoomNotFound: the room is gone, or the person who acts is not in it.
        NotAMember: whoever was picked has left.
    """
    picked = kept_member(manager, as_=as_)
    return (await members_named(room_of(manager), [picked], by=person_of(manager)))[picked]
