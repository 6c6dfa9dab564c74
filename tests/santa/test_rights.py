"""Every use case that touches a room refuses those who have no business there, on its own."""

from collections.abc import Awaitable, Callable
from datetime import date, time
from typing import Any

import pytest

from db.engine import fetch
from santa import rooms
from santa.draw import use_cases
from santa.draw.use_cases import draw_now
from santa.errors import NotOwner, RoomNotFound
from santa.identifiers import PersonId, RoomNumber
from santa.rooms import (
    activate_room,
    cancel_draw,
    change_wishes,
    my_recipient,
    my_wishes,
    participants,
    room_card,
    schedule_draw,
)
from tests.cast import CAST, a_room, ann, boris, introduce
from tests.post import burn_letters, letters

pytestmark = pytest.mark.usefixtures("memory", "moment")

UseCase = Callable[[RoomNumber, PersonId], Awaitable[Any]]

OF_MEMBERS: dict[str, UseCase] = {
    "room_card": lambda number, by: room_card(number, by=by),
    "participants": lambda number, by: participants(number, by=by),
    "my_wishes": lambda number, by: my_wishes(number, by=by),
    "my_recipient": lambda number, by: my_recipient(number, by=by),
    "change_wishes": lambda number, by: change_wishes(number, "A blanket", by=by),
}
OF_OWNERS: dict[str, UseCase] = {
    "schedule_draw": lambda number, by: schedule_draw(number, date(2026, 12, 24), time(18), by=by),
    "cancel_draw": lambda number, by: cancel_draw(number, by=by),
    "activate_room": lambda number, by: activate_room(number, by=by),
    "draw_now": lambda number, by: draw_now(number, by=by),
}
# What anybody may do: to come in, and to look at what is theirs.
OF_ANYBODY = {
    "create_room",
    "invitation_to",
    "join_room",
    "may_create_room",
    "my_rooms",
    "see_invitation",
}
STATES = {
    "open": "state = 'open'",
    "scheduled": "state = 'scheduled', draw_at = now(), draw_zone = 'UTC'",
    "failed": "state = 'failed', failed_because = 'too-few'",
    "drawn": "state = 'drawn', drawn_at = now()",
    "finished": "state = 'finished', drawn_at = now(), finished_at = now()",
}

use_cases_of_members = pytest.mark.parametrize("use_case", OF_MEMBERS.values(), ids=OF_MEMBERS)
use_cases_of_owners = pytest.mark.parametrize("use_case", OF_OWNERS.values(), ids=OF_OWNERS)
all_use_cases = pytest.mark.parametrize(
    "use_case", (OF_MEMBERS | OF_OWNERS).values(), ids=OF_MEMBERS | OF_OWNERS
)
all_states = pytest.mark.parametrize("state", STATES.values(), ids=STATES)


async def everything() -> list[Any]:
    tables = ("room", "membership", "pair", "letter")
    return [await fetch(f"SELECT * FROM {table} ORDER BY id") for table in tables]  # noqa: S608


def test_every_use_case_is_tried_here() -> None:
    taking_by = {
        name
        for module in (rooms, use_cases)
        for name, found in vars(module).items()
        if callable(found) and "by" in getattr(found, "__annotations__", {})
    }

    assert taking_by - {"owned_room"} == {*OF_MEMBERS, *OF_OWNERS, *OF_ANYBODY}


@all_states
@all_use_cases
async def test_a_stranger_finds_no_room(use_case: UseCase, state: str) -> None:
    number = await a_room(of=ann, with_=[CAST[2], CAST[3]])
    await fetch(f"UPDATE room SET {state}")  # noqa: S608
    await introduce(boris)
    before = await everything()

    with pytest.raises(RoomNotFound):
        await use_case(number, boris.id)

    assert await everything() == before


@all_use_cases
async def test_somebody_who_never_pressed_start_finds_no_room(use_case: UseCase) -> None:
    number = await a_room(of=ann)

    with pytest.raises(RoomNotFound):
        await use_case(number, PersonId(404))


@all_use_cases
async def test_nobody_finds_a_room_that_is_gone(use_case: UseCase) -> None:
    number = await a_room(of=ann)
    await fetch("DELETE FROM room")

    with pytest.raises(RoomNotFound):
        await use_case(number, ann.id)


@all_states
@use_cases_of_owners
async def test_a_member_who_is_not_the_owner_is_refused(use_case: UseCase, state: str) -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await fetch(f"UPDATE room SET {state}")  # noqa: S608
    before = await everything()

    with pytest.raises(NotOwner):
        await use_case(number, boris.id)

    assert await everything() == before


@use_cases_of_owners
async def test_whoever_owned_a_room_once_is_refused(use_case: UseCase) -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await fetch("UPDATE room SET owner = $1", boris.id)

    with pytest.raises(NotOwner):
        await use_case(number, ann.id)


@use_cases_of_members
async def test_whoever_left_a_room_finds_it_no_more(use_case: UseCase) -> None:
    number = await a_room(of=ann, with_=[boris])
    await fetch("DELETE FROM membership WHERE person = $1", boris.id)

    with pytest.raises(RoomNotFound):
        await use_case(number, boris.id)


async def test_a_refusal_writes_no_letter() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await burn_letters()

    for use_case in OF_OWNERS.values():
        with pytest.raises(NotOwner):
            await use_case(number, boris.id)

    assert await letters() == []
