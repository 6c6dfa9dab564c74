"""The gap that somebody leaves in a drawn room is closed, or those concerned know of it."""

import asyncio

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.errors import NoRecipientNow, RoomIsNotDrawn
from santa.rooms import (
    change_wishes,
    finish_game,
    leave_room,
    my_recipient,
    room_card,
)
from tests.cast import a_crowd, a_room, aigerim, ann, boris, introduce, taras
from tests.post import burn_letters, letters, told
from tests.santa.pairs import PAIRS, a_drawn_room, recipient_of

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_the_santa_of_who_left_gets_their_recipient() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)

    await leave_room(number, by=boris.id)

    assert await recipient_of(number, ann) == aigerim.name
    assert await recipient_of(number, aigerim) == taras.name
    assert await recipient_of(number, taras) == ann.name


async def test_an_exclusion_costs_one_change_more_and_holds() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras, apart=[(ann, aigerim)])

    await leave_room(number, by=boris.id)

    assert await recipient_of(number, ann) == taras.name
    assert await recipient_of(number, aigerim) == ann.name
    assert await recipient_of(number, taras) == aigerim.name
    repaired = [letter.receiver for letter in await letters("result-repaired")]
    assert set(repaired) == {ann.id, aigerim.id, taras.id}


async def test_the_marks_of_a_mended_room_are_those_of_its_recipients() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    await leave_room(number, by=boris.id)

    await change_wishes(number, "A blanket", by=aigerim.id)

    assert (await my_recipient(number, by=ann.id)).wishes == "A blanket"
    assert len(await fetch(PAIRS)) == 3


NO_WAY = [(ann, aigerim), (ann, taras), (taras, aigerim)]
"""Once Boris is gone, Ann may give to nobody."""


async def test_a_gap_that_nothing_closes_is_told_to_the_santa_and_to_the_owner() -> None:
    number = await a_drawn_room(taras, ann, boris, aigerim, apart=NO_WAY)

    await leave_room(number, by=boris.id)

    assert await told() == [
        (ann.id, "recipient-left"),
        (taras.id, "cannot-mend"),
        (taras.id, "left"),
    ]
    assert await recipient_of(number, taras) == ann.name
    assert await recipient_of(number, aigerim) == taras.name


async def test_whoever_has_no_recipient_is_told_so_and_not_that_no_draw_took_place() -> None:
    number = await a_drawn_room(taras, ann, boris, aigerim, apart=NO_WAY)
    await leave_room(number, by=boris.id)

    with pytest.raises(NoRecipientNow) as refusal:
        await my_recipient(number, by=ann.id)

    assert not isinstance(refusal.value, RoomIsNotDrawn)
    assert refusal.value.code == "no-recipient-now"
    assert (await room_card(number, by=ann.id)).people == 3


async def test_a_later_leaving_may_close_the_gap() -> None:
    zoe, yan = a_crowd(2)
    apart = [(ann, one) for one in (aigerim, zoe, yan)] + [
        (yan, one) for one in (ann, aigerim, zoe)
    ]
    number = await a_drawn_room(taras, ann, boris, aigerim, zoe, yan, apart=apart)
    await leave_room(number, by=boris.id)
    assert (ann.id, "recipient-left") in await told()
    await burn_letters()

    await leave_room(number, by=yan.id)

    assert await recipient_of(number, ann) == taras.name
    assert await recipient_of(number, zoe) == aigerim.name
    assert await told() == [
        (ann.id, "result-repaired"),
        (zoe.id, "result-repaired"),
        (taras.id, "left"),
    ]


async def test_the_last_two_give_to_each_other() -> None:
    number = await a_drawn_room(ann, boris, taras)

    await leave_room(number, by=boris.id)

    assert await recipient_of(number, ann) == taras.name
    assert await recipient_of(number, taras) == ann.name


async def test_the_last_one_gives_to_nobody_and_the_room_still_opens() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await leave_room(number, by=boris.id)

    await leave_room(number, by=taras.id)

    with pytest.raises(NoRecipientNow):
        await my_recipient(number, by=ann.id)
    assert (await room_card(number, by=ann.id)).people == 1


async def test_a_finished_room_is_not_mended_and_forgets_the_pairs_of_who_left() -> None:
    number = await a_drawn_room(ann, boris, aigerim, taras)
    await finish_game(number, by=ann.id)
    await burn_letters()

    await leave_room(number, by=boris.id)

    assert {row["giver"] for row in await fetch(PAIRS)} == {aigerim.id, taras.id}
    assert await told() == [(ann.id, "left")]
    with pytest.raises(NoRecipientNow):
        await my_recipient(number, by=ann.id)


async def test_everybody_may_leave_at_the_same_moment() -> None:
    crowd = a_crowd(20)
    await introduce(ann, *crowd)
    number = await a_room(of=ann, with_=crowd)
    await draw_now(number, by=ann.id)

    await asyncio.gather(*(leave_room(number, by=one.id) for one in crowd[:-2]))

    three = [ann, *crowd[-2:]]
    assert {await recipient_of(number, one) for one in three} == {one.name for one in three}
