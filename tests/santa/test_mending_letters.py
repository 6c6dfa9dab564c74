"""Who hears of a repair, how often, and what nobody must learn from it."""

import json

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.identifiers import RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.queue import claim_letters, mark_sent, mark_unreachable
from santa.rooms import (
    change_wishes,
    delivery,
    leave_room,
    remove_member,
)
from tests.cast import CAST, a_crowd, a_room, aigerim, ann, boris, taras
from tests.post import burn_letters, letters, told
from tests.santa.outbox import receivers
from tests.santa.pairs import a_drawn_room, recipient_of

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_only_the_santa_hears_of_a_new_recipient_and_only_the_owner_who_left() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)

    await leave_room(number, by=aigerim.id)

    assert await told() == [(boris.id, "result-repaired"), (ann.id, "left")]


async def test_the_letter_about_who_left_says_nothing_of_a_pair() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)

    await leave_room(number, by=aigerim.id)

    to_santa, to_owner = await letters()
    assert to_santa.facts == {"room": "Office", "number": number}
    assert to_owner.facts == {
        "room": "Office",
        "number": number,
        "left": json.dumps([[aigerim.id, aigerim.name]]),
    }


async def test_the_owner_who_removes_somebody_hears_nothing_of_the_pairs() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)

    await remove_member(number, aigerim.id, by=ann.id)

    assert await told() == [(boris.id, "result-repaired"), (aigerim.id, "removed")]


async def test_an_old_gap_is_told_once() -> None:
    crowd = a_crowd(3)
    number = await a_drawn_room(
        taras, ann, boris, aigerim, *crowd, apart=[(ann, one) for one in (taras, aigerim, *crowd)]
    )
    await leave_room(number, by=boris.id)
    await burn_letters()

    await leave_room(number, by=crowd[1].id)

    assert {kind for _, kind in await told()} == {"result-repaired", "left"}
    assert ann.id not in {receiver for receiver, _ in await told()}


async def test_a_result_that_still_waits_shows_the_new_recipient_without_a_second_letter() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await draw_now(number, by=ann.id)

    await leave_room(number, by=taras.id)

    assert await letters("result-repaired") == []
    assert {letter.receiver for letter in await letters("result")} == {
        ann.id,
        boris.id,
        aigerim.id,
    }


async def test_a_result_that_is_under_way_is_followed_by_the_new_one() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    await draw_anew(number)
    await claim_letters(10)
    (santa,) = [one for one in CAST[:3] if await recipient_of(number, one) == taras.name]

    await leave_room(number, by=taras.id)

    assert [letter.receiver for letter in await letters("result-repaired")] == [santa.id]


async def draw_anew(number: RoomNumber) -> None:
    await fetch("DELETE FROM pair")
    await fetch("UPDATE room SET state = 'open', drawn_at = NULL")
    await draw_now(number, by=ann.id)


async def test_news_that_waits_gives_way_to_a_new_recipient() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    await change_wishes(number, "A blanket", by=boris.id)

    await leave_room(number, by=boris.id)

    assert (ann.id, "result-changed") not in await told()
    assert (ann.id, "result-repaired") in await told()


async def test_the_owner_learns_no_pair_from_who_cannot_be_reached() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await burn_letters()
    await draw_now(number, by=ann.id)
    for place, letter in enumerate(await claim_letters(10)):
        await mark_sent(letter.id, message=place + 1)
    (santa,) = [one for one in CAST if await recipient_of(number, one) == taras.name]

    await leave_room(number, by=taras.id)
    for letter in await claim_letters(10):
        if letter.kind is LetterKind.RESULT_REPAIRED:
            assert receivers([letter]) == [santa.id]
            await mark_unreachable(letter.id)

    known = await delivery(number, by=ann.id)
    assert (known.arrived, known.total, known.missing) == (3, 3, ())
    assert await letters("not-reached") == []
