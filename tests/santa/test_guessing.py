"""Room numbers cannot be found by guessing: ten wrong ones lock the question for ten minutes."""

import asyncio

import pytest

from db.engine import fetch
from santa.errors import RoomNotFound, TooManyWrongNumbers, WrongNumberFormat
from santa.identifiers import PersonId, RoomNumber
from santa.rooms import join_room, see_invitation
from tests.cast import a_room, ann, boris, introduce, taras
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("memory", "moment")

TRIES = 10

NOBODYS = "99999999"  # eight digits, where numbers have six


async def guess(times: int, *, by: PersonId = boris.id) -> None:
    for _ in range(times):
        with pytest.raises(RoomNotFound):
            await see_invitation(NOBODYS, by=by)


async def test_nine_wrong_numbers_are_forgiven() -> None:
    number = await a_room(of=ann)
    await introduce(boris)

    await guess(TRIES - 1)

    assert (await see_invitation(number, by=boris.id)).number == number


async def test_ten_wrong_numbers_lock_the_question_even_for_the_right_one() -> None:
    number = await a_room(of=ann)
    await introduce(boris)
    await guess(TRIES)

    with pytest.raises(TooManyWrongNumbers) as refusal:
        await see_invitation(number, by=boris.id)

    assert refusal.value.minutes == 10


async def test_whoever_is_locked_cannot_guess_by_joining() -> None:
    number = await a_room(of=ann)
    await introduce(boris)
    await guess(TRIES)

    with pytest.raises(TooManyWrongNumbers):
        await join_room(number, None, by=boris.id)


async def test_a_wrong_number_that_one_tries_to_join_counts_too() -> None:
    await introduce(boris)
    for _ in range(TRIES):
        with pytest.raises(RoomNotFound):
            await join_room(RoomNumber(NOBODYS), None, by=boris.id)

    with pytest.raises(TooManyWrongNumbers):
        await see_invitation(NOBODYS, by=boris.id)


async def test_the_lock_is_one_persons_own() -> None:
    number = await a_room(of=ann)
    await introduce(boris, taras)
    await guess(TRIES, by=taras.id)

    assert (await see_invitation(number, by=boris.id)).number == number


async def test_the_lock_says_how_many_minutes_are_left(moment: Moment) -> None:
    await introduce(boris)
    await guess(TRIES)
    moment.pass_by(minutes=7, seconds=30)

    with pytest.raises(TooManyWrongNumbers) as refusal:
        await see_invitation(NOBODYS, by=boris.id)

    assert refusal.value.minutes == 3


async def test_the_lock_ends_after_ten_minutes(moment: Moment) -> None:
    number = await a_room(of=ann)
    await introduce(boris)
    await guess(TRIES)

    moment.pass_by(minutes=10)

    assert (await see_invitation(number, by=boris.id)).number == number


async def test_asking_while_locked_does_not_make_it_longer(moment: Moment) -> None:
    await introduce(boris)
    await guess(TRIES)
    moment.pass_by(minutes=9)
    with pytest.raises(TooManyWrongNumbers):
        await see_invitation(NOBODYS, by=boris.id)

    moment.pass_by(minutes=1)

    with pytest.raises(RoomNotFound):
        await see_invitation(NOBODYS, by=boris.id)


async def test_tries_are_counted_one_by_one_as_they_grow_old(moment: Moment) -> None:
    await introduce(boris)
    await guess(1)
    moment.pass_by(minutes=9)
    await guess(TRIES - 1)
    moment.pass_by(minutes=1)

    await guess(1)

    with pytest.raises(TooManyWrongNumbers):
        await see_invitation(NOBODYS, by=boris.id)


async def test_guessing_at_the_same_moment_gains_nothing() -> None:
    await introduce(boris)

    answers = await asyncio.gather(
        *(see_invitation(NOBODYS, by=boris.id) for _ in range(30)), return_exceptions=True
    )

    kinds = [type(answer) for answer in answers]
    assert kinds.count(RoomNotFound) == TRIES
    assert kinds.count(TooManyWrongNumbers) == 30 - TRIES


async def test_a_wrong_format_is_no_guess() -> None:
    await introduce(boris)
    for _ in range(TRIES):
        with pytest.raises(WrongNumberFormat):
            await see_invitation("hello", by=boris.id)

    await guess(1)


async def test_tries_that_no_longer_count_are_not_kept(moment: Moment) -> None:
    await introduce(boris)
    await guess(3)
    moment.pass_by(minutes=10)

    await guess(1)

    assert len(await fetch("SELECT FROM wrong_number")) == 1
