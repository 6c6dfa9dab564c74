"""What the owner changes about a room, and to whom it can be handed over."""

import asyncio
from datetime import timedelta

import pytest

from db.engine import fetch
from santa.draw import Shape
from santa.draw.use_cases import draw_now
from santa.errors import (
    RoomIsDrawn,
    RoomIsNotDrawn,
    RoomNotFound,
    TextIsEmpty,
    TextTooLong,
)
from santa.letters.kinds import LetterKind
from santa.rooms import (
    RoomState,
    change_budget,
    choose_shape,
    delete_room,
    finish_game,
    join_room,
    remove_member,
    rename_room,
    room_card,
)
from tests.cast import CAST, a_room, aigerim, ann, boris, introduce, taras
from tests.moments import NOON, Moment
from tests.post import letters, told
from tests.santa.outbox import write
from tests.santa.pairs import PAIRS, a_drawn_room, keep_apart, recipients
from tests.santa.states import STATES, all_states

pytestmark = pytest.mark.usefixtures("memory", "moment")


@all_states
async def test_a_room_gets_another_name_and_budget(state: str) -> None:
    number = await a_room(of=ann, with_=[boris])
    await fetch(f"UPDATE room SET {state}")  # noqa: S608

    await rename_room(number, "  Home\n&  <b>garden</b> ", by=ann.id)
    await change_budget(number, "до 2000 ₽", by=ann.id)

    card = await room_card(number, by=boris.id)
    assert (card.name, card.budget) == ("Home & <b>garden</b>", "до 2000 ₽")


@pytest.mark.parametrize("blank", ["", " \n", "\u200b"])
async def test_a_name_and_a_budget_have_to_be_seen(blank: str) -> None:
    number = await a_room(of=ann)

    with pytest.raises(TextIsEmpty):
        await rename_room(number, blank, by=ann.id)
    with pytest.raises(TextIsEmpty):
        await change_budget(number, blank, by=ann.id)


async def test_a_name_and_a_budget_have_their_length() -> None:
    number = await a_room(of=ann)
    await rename_room(number, "ң" * 64, by=ann.id)
    await change_budget(number, "₽" * 32, by=ann.id)

    with pytest.raises(TextTooLong) as of_name:
        await rename_room(number, "ң" * 65, by=ann.id)
    with pytest.raises(TextTooLong) as of_budget:
        await change_budget(number, "₽" * 33, by=ann.id)

    assert (of_name.value.limit, of_budget.value.limit) == (64, 32)
    card = await room_card(number, by=ann.id)
    assert (card.name, card.budget) == ("ң" * 64, "₽" * 32)


async def test_the_chosen_shape_is_the_one_that_is_drawn() -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    # Two couples that give to each other are the only way, and no circle.
    await keep_apart((ann, aigerim), (ann, taras), (aigerim, ann), (aigerim, boris))
    await keep_apart((boris, aigerim), (boris, taras), (taras, ann), (taras, boris))

    await choose_shape(number, Shape.ANY, by=ann.id)

    await draw_now(number, by=ann.id)
    pairs = await recipients(number)
    assert (pairs[ann.name], pairs[boris.name]) == (boris.name, ann.name)


@pytest.mark.parametrize("state", [STATES["drawn"], STATES["finished"]])
async def test_a_shape_is_chosen_before_the_draw(state: str) -> None:
    number = await a_room(of=ann)
    await fetch(f"UPDATE room SET {state}")  # noqa: S608

    with pytest.raises(RoomIsDrawn):
        await choose_shape(number, Shape.ANY, by=ann.id)


@all_states
async def test_a_room_can_be_deleted_in_every_state(state: str) -> None:
    number = await a_drawn_room(ann, boris, taras, apart=[(ann, taras)])
    reset = "drawn_at = NULL, " if "drawn_at" not in state else ""
    await fetch(f"UPDATE room SET {reset}{state}")  # noqa: S608

    await delete_room(number, by=ann.id)

    for table in ("room", "membership", "exclusion", "pair"):
        assert await fetch(f"SELECT FROM {table}") == []
    assert await told() == [(one.id, "room-deleted") for one in (ann, boris, taras)]


async def test_of_a_deleted_room_only_the_last_letter_comes() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await remove_member(number, taras.id, by=ann.id)
    await write(LetterKind.DRAW_CANCELLED, ann, boris)

    await delete_room(number, by=ann.id)

    assert await told() == [
        (taras.id, "removed"),
        (ann.id, "room-deleted"),
        (boris.id, "room-deleted"),
    ]


async def test_a_deletion_and_a_draw_at_the_same_moment_are_one_after_the_other() -> None:
    number = await a_room(of=ann, with_=CAST[1:])

    answers = await asyncio.gather(
        draw_now(number, by=ann.id), delete_room(number, by=ann.id), return_exceptions=True
    )

    assert {type(answer) for answer in answers} <= {type(None), RoomNotFound}
    assert await fetch("SELECT FROM room") == []


async def test_a_drawn_room_can_be_finished_and_keeps_its_pairs(moment: Moment) -> None:
    number = await a_drawn_room(ann, boris, taras)
    moment.pass_by(days=20)

    await finish_game(number, by=ann.id)

    assert (await room_card(number, by=boris.id)).state is RoomState.FINISHED
    assert await fetch("SELECT finished_at FROM room") == [
        {"finished_at": NOON + timedelta(days=20)}
    ]
    assert len(await fetch(PAIRS)) == 3


async def test_whoever_came_first_is_the_first_to_hear_that_the_game_is_over(
    moment: Moment,
) -> None:
    number = await a_room(of=taras)
    for player in (boris, ann):
        moment.pass_by(hours=1)
        await introduce(player)
        await join_room(number, None, by=player.id)
    await draw_now(number, by=taras.id)

    await finish_game(number, by=taras.id)

    told = [letter.receiver for letter in await letters("game-finished")]
    assert told == [taras.id, boris.id, ann.id]


@pytest.mark.parametrize("state", [one for one in STATES if one != "drawn"])
async def test_only_a_drawn_room_can_be_finished(state: str) -> None:
    number = await a_room(of=ann)
    await fetch(f"UPDATE room SET {STATES[state]}")  # noqa: S608

    with pytest.raises(RoomIsNotDrawn):
        await finish_game(number, by=ann.id)
