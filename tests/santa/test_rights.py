"""Every use case that touches a room refuses those who have no business there, on its own."""

from collections.abc import Awaitable, Callable
from datetime import date, time
from typing import Any

import pytest

from db.engine import fetch
from santa import messages, rooms
from santa.draw import Shape, use_cases, verdicts
from santa.draw.use_cases import draw_now
from santa.draw.verdicts import draw_verdict
from santa.errors import NotOwner, RoomNotFound
from santa.identifiers import PersonId, RoomNumber
from santa.messages import (
    channel_to_recipient,
    channel_to_santa,
    write_to_recipient,
    write_to_santa,
)
from santa.rooms import (
    activate_room,
    cancel_draw,
    change_budget,
    change_wishes,
    choose_shape,
    delete_room,
    delivery,
    exclusions,
    finish_game,
    hand_over,
    keep_apart,
    keep_family_apart,
    leave_room,
    let_together,
    members_named,
    my_recipient,
    my_wishes,
    newcomers,
    participants,
    remove_member,
    rename_room,
    room_card,
    schedule_draw,
)
from tests.cast import CAST, a_room, ann, boris, introduce
from tests.moments import NOON
from tests.post import burn_letters, letters
from tests.santa.messaging import words
from tests.santa.states import all_states

pytestmark = pytest.mark.usefixtures("memory", "moment")

UseCase = Callable[[RoomNumber, PersonId], Awaitable[Any]]

_, _, one, other = (player.id for player in CAST)

OF_MEMBERS: dict[str, UseCase] = {
    "room_card": lambda number, by: room_card(number, by=by),
    "participants": lambda number, by: participants(number, by=by),
    "my_wishes": lambda number, by: my_wishes(number, by=by),
    "my_recipient": lambda number, by: my_recipient(number, by=by),
    "change_wishes": lambda number, by: change_wishes(number, "A blanket", by=by),
    "leave_room": lambda number, by: leave_room(number, by=by),
    "members_named": lambda number, by: members_named(number, [one], by=by),
    "channel_to_recipient": lambda number, by: channel_to_recipient(number, by=by),
    "channel_to_santa": lambda number, by: channel_to_santa(number, by=by),
    "write_to_recipient": lambda number, by: write_to_recipient(number, words("Hi"), by=by),
    "write_to_santa": lambda number, by: write_to_santa(number, words("Hi"), by=by),
}
OF_OWNERS: dict[str, UseCase] = {
    "schedule_draw": lambda number, by: schedule_draw(number, date(2026, 12, 24), time(18), by=by),
    "cancel_draw": lambda number, by: cancel_draw(number, by=by),
    "activate_room": lambda number, by: activate_room(number, by=by),
    "draw_now": lambda number, by: draw_now(number, by=by),
    "draw_verdict": lambda number, by: draw_verdict(number, by=by),
    "rename_room": lambda number, by: rename_room(number, "Home", by=by),
    "change_budget": lambda number, by: change_budget(number, "30 €", by=by),
    "choose_shape": lambda number, by: choose_shape(number, Shape.ANY, by=by),
    "hand_over": lambda number, by: hand_over(number, to=one, by=by),
    "delete_room": lambda number, by: delete_room(number, by=by),
    "remove_member": lambda number, by: remove_member(number, one, by=by),
    "exclusions": lambda number, by: exclusions(number, by=by),
    "keep_apart": lambda number, by: keep_apart(number, one, other, mutual=True, by=by),
    "keep_family_apart": lambda number, by: keep_family_apart(number, [one, other], by=by),
    "let_together": lambda number, by: let_together(number, one, other, by=by),
    "finish_game": lambda number, by: finish_game(number, by=by),
    "delivery": lambda number, by: delivery(number, by=by),
    "newcomers": lambda number, by: newcomers(number, NOON, by=by),
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
# What only the two of a pair may do, tried with a stranger's token in the tests of messages; and
# what only superusers may look at.
OF_A_PAIR = {"channel_at", "channel_of", "lift_report", "reply", "report", "status_of"}
OF_SUPERUSERS = {"reports"}
# What the use cases themselves begin with.
OF_THE_HOUSE = {"drawable_room", "undrawn_room"}

use_cases_of_members = pytest.mark.parametrize("use_case", OF_MEMBERS.values(), ids=OF_MEMBERS)
use_cases_of_owners = pytest.mark.parametrize("use_case", OF_OWNERS.values(), ids=OF_OWNERS)
all_use_cases = pytest.mark.parametrize(
    "use_case", (OF_MEMBERS | OF_OWNERS).values(), ids=OF_MEMBERS | OF_OWNERS
)


async def everything() -> list[Any]:
    tables = ("room", "membership", "exclusion", "pair", "letter", "message", "writing")
    return [await fetch(f"SELECT * FROM {table} ORDER BY id") for table in tables]  # noqa: S608


def test_every_use_case_is_tried_here() -> None:
    taking_by = {
        name
        for module in (rooms, messages, use_cases, verdicts)
        for name, found in vars(module).items()
        if callable(found) and "by" in getattr(found, "__annotations__", {})
    }

    assert taking_by - OF_THE_HOUSE == {
        *OF_MEMBERS,
        *OF_OWNERS,
        *OF_ANYBODY,
        *OF_A_PAIR,
        *OF_SUPERUSERS,
    }


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
