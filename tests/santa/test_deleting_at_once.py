"""Deletions while others do something at the same moment: no fault, no deadlock, no trace."""

import asyncio

import pytest
from asyncpg import IntegrityConstraintViolationError

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.errors import Refusal
from santa.letters.queue import claim_letters, mark_sent, mark_unreachable
from santa.people import change_name, change_phone, own_data
from santa.people.own_data import delete_my_data
from santa.rooms import (
    change_wishes,
    create_room,
    hand_over,
    join_room,
    leave_room,
    remove_member,
)
from tests.cast import CAST, a_crowd, a_room, aigerim, ann, boris, taras
from tests.santa.pairs import a_drawn_room
from tests.santa.searching import rows_that_hold

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_two_members_of_the_same_rooms_delete_themselves_at_the_same_moment() -> None:
    crowd = a_crowd(4)
    for owner in (*CAST, *crowd[:2]):
        others = [one for one in (*crowd, *CAST) if one is not owner]
        await a_drawn_room(owner, *others)

    await asyncio.gather(*(delete_my_data(by=one.id) for one in crowd))

    people = [row["id"] for row in await fetch("SELECT id FROM person ORDER BY id")]
    assert people == [one.id for one in CAST]
    pairs = await fetch("SELECT room, count(*) FROM pair GROUP BY room")
    assert [row["count"] for row in pairs] == [4] * 6


async def test_everybody_deletes_themselves_at_the_same_moment() -> None:
    for owner in CAST:
        await a_drawn_room(owner, *(one for one in CAST if one is not owner))

    await asyncio.gather(*(delete_my_data(by=one.id) for one in CAST))

    for table in ("person", "room", "membership", "pair", "letter"):
        assert await fetch(f"SELECT FROM {table}") == []


async def test_whatever_others_do_at_the_same_moment_is_done_or_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Deletions among draws, joins, handovers, news and couriers: no fault, no deadlock."""
    monkeypatch.setattr(own_data, "DISTURBANCES", (IntegrityConstraintViolationError,))
    crowd = a_crowd(6)
    drawn = await a_drawn_room(ann, boris, aigerim, taras, *crowd)
    other = await a_room(of=taras, with_=[boris, ann, *crowd])
    third = await a_room(of=aigerim, with_=[boris])

    async def courier() -> None:
        for _ in range(15):
            for place, letter in enumerate(await claim_letters(30)):
                await (
                    mark_unreachable(letter.id) if place % 2 else mark_sent(letter.id, message=1)
                )

    work = [
        courier(),
        courier(),
        *(delete_my_data(by=one.id) for one in (taras, *crowd[:3])),
        draw_now(other, by=taras.id),
        draw_now(third, by=aigerim.id),
        leave_room(drawn, by=boris.id),
        leave_room(drawn, by=crowd[3].id),
        remove_member(drawn, crowd[4].id, by=ann.id),
        *(change_name("Other", "", by=one.id) for one in (ann, boris, taras, *crowd)),
        *(change_phone("+77012345678", region="ZZ", by=one.id) for one in (aigerim, *crowd)),
        *(change_wishes(drawn, "A blanket", by=one.id) for one in (ann, boris, *crowd)),
        *(join_room(third, None, by=one.id) for one in crowd),
        *(create_room("New", "20 €", None, by=one.id) for one in crowd),
        hand_over(drawn, to=crowd[0].id, by=ann.id),
        hand_over(other, to=crowd[1].id, by=taras.id),
        *(delete_my_data(by=one.id) for one in (taras, *crowd[:3])),
    ]
    answers = await asyncio.gather(*work, return_exceptions=True)

    faults = [one for one in answers if isinstance(one, BaseException)]
    assert [fault for fault in faults if not isinstance(fault, Refusal)] == []
    for gone in (taras, *crowd[:3]):
        assert await rows_that_hold(str(gone.id)) == []
