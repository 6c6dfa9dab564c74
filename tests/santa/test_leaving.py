"""Whoever leaves or is removed is out of the room whole, and those concerned hear of it."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_due_rooms
from santa.errors import NotAMember, OwnerMayNotLeave, RoomNotFound
from santa.identifiers import HIGHEST_ID, PersonId
from santa.letters.kinds import LetterKind
from santa.letters.queue import claim_letters, mark_unreachable
from santa.people import welcome_back
from santa.rooms import (
    exclusions,
    join_room,
    keep_apart,
    leave_room,
    my_rooms,
    my_wishes,
    participants,
    remove_member,
    room_card,
)
from tests.cast import CAST, Player, a_room, a_scheduled_room, aigerim, ann, boris, introduce, taras
from tests.moments import Moment
from tests.post import burn_letters, told
from tests.santa.outbox import receivers, write
from tests.santa.states import all_states

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def everything() -> list[object]:
    tables = ("room", "membership", "exclusion", "pair", "letter")
    return [await fetch(f"SELECT * FROM {table} ORDER BY id") for table in tables]  # noqa: S608


@all_states
async def test_a_member_can_leave_in_every_state(state: str) -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await fetch(f"UPDATE room SET {state}")  # noqa: S608

    await leave_room(number, by=boris.id)

    assert await my_rooms(by=boris.id) == []
    assert (await room_card(number, by=ann.id)).people == 2
    with pytest.raises(RoomNotFound):
        await room_card(number, by=boris.id)


@all_states
async def test_a_member_can_be_removed_in_every_state(state: str) -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await fetch(f"UPDATE room SET {state}")  # noqa: S608

    await remove_member(number, boris.id, by=ann.id)

    assert [one.name for one in (await participants(number, by=ann.id)).people] == [
        ann.name,
        taras.name,
    ]


@all_states
async def test_the_owner_neither_leaves_nor_is_removed(state: str) -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await fetch(f"UPDATE room SET {state}")  # noqa: S608
    before = await everything()

    with pytest.raises(OwnerMayNotLeave):
        await leave_room(number, by=ann.id)
    with pytest.raises(OwnerMayNotLeave):
        await remove_member(number, ann.id, by=ann.id)

    assert await everything() == before


@pytest.mark.parametrize("nobody", [boris.id, PersonId(404), PersonId(HIGHEST_ID + 1)])
async def test_only_a_member_can_be_removed(nobody: PersonId) -> None:
    number = await a_room(of=ann, with_=[taras])
    await introduce(boris)

    with pytest.raises(NotAMember):
        await remove_member(number, nobody, by=ann.id)


async def test_nobody_leaves_twice() -> None:
    number = await a_room(of=ann, with_=[boris])
    await leave_room(number, by=boris.id)

    with pytest.raises(RoomNotFound):
        await leave_room(number, by=boris.id)


async def test_leaving_many_times_at_once_happens_once() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await burn_letters()

    answers = await asyncio.gather(
        *(leave_room(number, by=boris.id) for _ in range(10)), return_exceptions=True
    )

    assert [type(answer) for answer in answers].count(RoomNotFound) == 9
    assert await told() == [(ann.id, "left")]


async def test_only_the_owner_hears_who_left() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await burn_letters()

    await leave_room(number, by=boris.id)

    assert await told() == [(ann.id, "left")]


async def test_only_whoever_was_removed_hears_of_it() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await burn_letters()

    await remove_member(number, boris.id, by=ann.id)

    assert await told() == [(boris.id, "removed")]


async def test_the_exclusions_of_who_leaves_go_with_them() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await keep_apart(number, boris.id, taras.id, mutual=True, by=ann.id)
    await keep_apart(number, ann.id, taras.id, mutual=False, by=ann.id)

    await leave_room(number, by=boris.id)

    assert [(one.giver, one.receiver) for one in await exclusions(number, by=ann.id)] == [
        (ann.id, taras.id)
    ]


async def test_whoever_comes_back_begins_anew() -> None:
    number = await a_room(of=ann, with_=[boris])
    await leave_room(number, by=boris.id)

    await join_room(number, None, by=boris.id)

    assert await my_wishes(number, by=boris.id) is None


async def test_a_room_that_people_left_is_drawn_without_them(moment: Moment) -> None:
    number = await a_scheduled_room()
    await leave_room(number, by=boris.id)
    moment.pass_by(days=1)

    await draw_due_rooms()

    givers = await fetch("SELECT giver FROM pair")
    assert {row["giver"] for row in givers} == {ann.id, aigerim.id, taras.id}


async def nothing_happens(_: Player) -> None:
    """Leave the letter as it was written."""


async def they_block_the_bot(player: Player) -> None:
    (letter,) = await claim_letters(1, resting=[one.id for one in CAST if one is not player])
    await mark_unreachable(letter.id)


@pytest.mark.parametrize("and_then", [nothing_happens, they_block_the_bot])
async def test_what_one_had_not_got_yet_is_dropped_with_the_room(
    and_then: Callable[[Player], Awaitable[None]],
) -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await burn_letters()
    await write(LetterKind.DRAW_CANCELLED, boris, taras)
    await and_then(boris)

    await leave_room(number, by=boris.id)

    await welcome_back(boris.id)
    assert await told() == [(taras.id, "draw-cancelled"), (ann.id, "left")]


async def test_the_letter_about_the_removal_is_the_one_that_still_comes() -> None:
    number = await a_room(of=ann, with_=[boris])
    await burn_letters()
    await write(LetterKind.DRAW_CANCELLED, boris)
    await they_block_the_bot(boris)

    await remove_member(number, boris.id, by=ann.id)

    await welcome_back(boris.id)
    assert await told() == [(boris.id, "removed")]
    assert receivers(await claim_letters(10)) == [boris.id]


async def test_letters_about_other_rooms_stay() -> None:
    number = await a_room(of=ann, with_=[boris])
    await a_room(of=boris, with_=[taras])
    before = await told()

    await leave_room(number, by=boris.id)

    assert (boris.id, "joined") in before
    assert (boris.id, "joined") in await told()
