"""Rooms are opened by people who do not own too many."""

import asyncio

import pytest

from db.engine import fetch
from santa.errors import TextIsEmpty, TextTooLong, TooManyRooms
from santa.identifiers import RoomNumber
from santa.limits import Limits, use_limits
from santa.rooms import RoomState, create_room, joining, may_create_room, my_wishes, room_card
from tests.cast import a_room, ann, boris, introduce
from tests.moments import NOON
from tests.post import letters

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_a_new_room_is_open_and_its_owner_is_in_it() -> None:
    await introduce(ann)

    number = await create_room(" Office \n party ", "20 €", "A teapot", by=ann.id)

    card = await room_card(number, by=ann.id)
    assert (card.name, card.budget, card.state) == ("Office party", "20 €", RoomState.OPEN)
    assert (card.owner, card.is_mine, card.people) == (ann.name, True, 1)
    assert card.has_wishes
    assert card.moment is None


async def test_the_wishes_of_the_owner_are_kept() -> None:
    await introduce(ann)

    number = await create_room("Office", "20 €", "Чай\nи плед", by=ann.id)

    assert await my_wishes(number, by=ann.id) == "Чай\nи плед"


async def test_an_owner_may_wish_for_something_later() -> None:
    await introduce(ann)

    number = await create_room("Office", "20 €", None, by=ann.id)

    assert not (await room_card(number, by=ann.id)).has_wishes
    assert await my_wishes(number, by=ann.id) is None


async def test_a_new_room_is_dated_by_the_clock_of_the_game() -> None:
    await a_room(of=ann)

    assert await fetch("SELECT created_at FROM room") == [{"created_at": NOON}]
    assert await fetch("SELECT joined_at FROM membership") == [{"joined_at": NOON}]


async def test_a_new_room_tells_nobody_anything() -> None:
    await a_room(of=ann)

    assert await letters() == []


@pytest.mark.parametrize(
    ("name", "budget", "wishes", "refusal"),
    [
        ("  ", "20 €", None, TextIsEmpty),
        ("Office", "\u200b", None, TextIsEmpty),
        ("Office", "20 €", " \n ", TextIsEmpty),
        ("x" * 65, "20 €", None, TextTooLong),
        ("Office", "x" * 33, None, TextTooLong),
        ("Office", "20 €", "x" * 1001, TextTooLong),
    ],
)
async def test_a_room_with_an_unfit_text_is_not_opened(
    name: str, budget: str, wishes: str | None, refusal: type[Exception]
) -> None:
    await introduce(ann)

    with pytest.raises(refusal):
        await create_room(name, budget, wishes, by=ann.id)

    assert await fetch("SELECT FROM room") == []


async def test_texts_may_be_as_long_as_their_limits() -> None:
    await introduce(ann)

    number = await create_room("ң" * 64, "₽" * 32, "ї" * 1000, by=ann.id)

    card = await room_card(number, by=ann.id)
    assert (card.name, card.budget) == ("ң" * 64, "₽" * 32)
    assert await my_wishes(number, by=ann.id) == "ї" * 1000


async def test_one_room_too_many_is_refused_with_the_limit() -> None:
    use_limits(Limits(rooms_each=2))
    await a_room(of=ann)
    await a_room(of=ann)

    with pytest.raises(TooManyRooms) as refusal:
        await create_room("Third", "20 €", None, by=ann.id)

    assert refusal.value.limit == 2


async def test_the_refusal_comes_before_the_first_question() -> None:
    use_limits(Limits(rooms_each=1))
    await a_room(of=ann)

    with pytest.raises(TooManyRooms):
        await may_create_room(by=ann.id)


async def test_nothing_stands_before_the_first_room() -> None:
    await introduce(ann)

    await may_create_room(by=ann.id)


async def test_rooms_that_one_has_only_joined_do_not_count() -> None:
    use_limits(Limits(rooms_each=1))
    await a_room(of=ann, with_=[boris])

    await may_create_room(by=boris.id)


async def test_a_finished_room_does_not_count() -> None:
    use_limits(Limits(rooms_each=1))
    await a_room(of=ann)
    await fetch("UPDATE room SET state = 'finished', drawn_at = $1, finished_at = $1", NOON)

    await may_create_room(by=ann.id)


async def test_fifty_creations_at_the_same_moment_keep_the_limit() -> None:
    await introduce(ann)

    answers = await asyncio.gather(
        *(create_room(f"Room {place}", "20 €", None, by=ann.id) for place in range(50)),
        return_exceptions=True,
    )

    kinds = [type(answer) for answer in answers]
    assert kinds.count(TooManyRooms) == 47
    assert len(await fetch("SELECT FROM room")) == 3


async def test_a_number_that_is_taken_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    await introduce(ann)
    drawn = iter(["111111", "111111", "111111", "222222"])
    monkeypatch.setattr(joining, "new_number", lambda: RoomNumber(next(drawn)))

    first = await create_room("First", "20 €", None, by=ann.id)
    second = await create_room("Second", "20 €", None, by=ann.id)

    assert (first, second) == ("111111", "222222")


async def test_numbers_that_are_all_taken_are_a_fault_and_not_a_wrong_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await introduce(ann)
    monkeypatch.setattr(joining, "new_number", lambda: RoomNumber("111111"))
    await create_room("First", "20 €", None, by=ann.id)

    with pytest.raises(RuntimeError, match="ROOM_NUMBER_LENGTH"):
        await create_room("Second", "20 €", None, by=ann.id)

    assert await fetch("SELECT name FROM room") == [{"name": "First"}]
