"""Picking one of a room's members from pages of buttons."""

from collections.abc import Awaitable, Callable, Collection
from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group, Select
from aiogram_dialog.widgets.text import Text

from bot.context import person_of
from bot.dialogs.room.states import room_of
from bot.names import short_name
from bot.refusals import ScreenIsOld
from bot.widgets.pages import Turns, open_page, turns
from santa.identifiers import PersonId
from santa.rooms import Participant, members_named, participants

OnMember = Callable[[DialogManager, PersonId], Awaitable[None]]

PREVIEW_OF_MEMBERS: dict[str, Any] = {
    "members": [{"id": 1, "person": "Boris", "is_chosen": True, "is_unreachable": False}],
    "turns": [{"way": "last", "page": 29, "last": 30}],
    "anybody": "yes",
}

HIGHEST_PERSON_ID = 2**52
"""Telegram promises that no identifier needs more bits."""


class Members(Group):
    """Calls `on_member(manager, person)` with one who is in the room as the button is pressed."""

    def __init__(self, on_member: OnMember, id: str = "member") -> None:  # noqa: A002
        async def on_click(_: CallbackQuery, __: Any, manager: DialogManager, picked: str) -> None:
            person = person_from(picked)
            await members_named(room_of(manager), [person], by=person_of(manager))
            await on_member(manager, person)

        super().__init__(
            Group(
                Select(
                    MemberCaption(),
                    id=id,
                    item_id_getter=itemgetter("id"),
                    items="members",
                    on_click=on_click,
                ),
                width=2,
            ),
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
    page = await participants(room_of(manager), by=person_of(manager), page=open_page(manager))
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
    if not pressed.isdecimal() or int(pressed) > HIGHEST_PERSON_ID:
        raise ScreenIsOld
    return PersonId(int(pressed))


def keep_member(manager: DialogManager, person: PersonId, *, as_: str = "member") -> None:
    """Keep who was picked for the next step of the dialog."""
    manager.dialog_data[as_] = person


def kept_member(manager: DialogManager, *, as_: str = "member") -> PersonId:
    """Return who was picked; the use case checks it anew."""
    return PersonId(manager.dialog_data[as_])
