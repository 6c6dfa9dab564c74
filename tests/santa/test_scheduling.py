"""The owner sets, moves and takes back the moment of the draw, and everybody is told."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from db.engine import fetch
from santa.errors import (
    MomentIsPast,
    MomentTooFar,
    NothingFailed,
    NothingScheduled,
    RoomHasFailed,
    RoomIsDrawn,
)
from santa.people import choose_zone
from santa.rooms import (
    PARTS_OF_DAY,
    PartOfDay,
    RoomState,
    activate_room,
    cancel_draw,
    room_card,
    schedule_draw,
)
from tests.cast import a_room, a_scheduled_room, aigerim, ann, boris
from tests.moments import NOON, Moment
from tests.post import burn_letters, letters

pytestmark = pytest.mark.usefixtures("memory", "moment")

CHRISTMAS_EVE = date(2026, 12, 24)
EVENING = PartOfDay(18, 21)
DRAWN = "UPDATE room SET state = 'drawn', drawn_at = now(), draw_at = NULL, draw_zone = NULL"
FINISHED = DRAWN.replace("'drawn'", "'finished'") + ", finished_at = now()"
FAILED = "UPDATE room SET state = 'failed', failed_because = 'too-few'"


async def the_room() -> dict[str, Any]:
    return (await fetch("SELECT * FROM room"))[0]


async def test_an_exact_time_is_read_in_the_zone_of_the_owner() -> None:
    number = await a_room(of=aigerim)

    await schedule_draw(number, CHRISTMAS_EVE, time(18, 30), by=aigerim.id)

    room = await the_room()
    assert room["draw_at"] == datetime(2026, 12, 24, 13, 30, tzinfo=UTC)
    assert (room["state"], room["draw_zone"]) == ("scheduled", "Asia/Almaty")
    assert (room["secret_from"], room["secret_until"]) == (None, None)


async def test_a_secret_minute_lies_in_the_part_of_the_day() -> None:
    number = await a_room(of=ann)

    await schedule_draw(number, CHRISTMAS_EVE, EVENING, by=ann.id)

    room = await the_room()
    assert room["secret_from"] == datetime(2026, 12, 24, 18, tzinfo=UTC)
    assert room["secret_until"] == datetime(2026, 12, 24, 21, tzinfo=UTC)
    assert room["secret_from"] <= room["draw_at"] < room["secret_until"]


async def test_nobody_is_told_a_secret_minute() -> None:
    number = await a_room(of=ann, with_=[boris])

    answered = await schedule_draw(number, CHRISTMAS_EVE, EVENING, by=ann.id)

    shown = (await room_card(number, by=ann.id)).moment
    assert answered == shown
    assert answered.at == answered.secret_from
    assert all(
        letter.facts
        == {
            "room": "Office",
            "number": number,
            "secret_from": "2026-12-24T18:00:00+00:00",
            "secret_until": "2026-12-24T21:00:00+00:00",
        }
        for letter in await letters("draw-scheduled")
    )


async def test_all_members_are_told_an_exact_time() -> None:
    number = await a_room(of=ann, with_=[boris])

    await schedule_draw(number, CHRISTMAS_EVE, time(18), by=ann.id)

    told = await letters("draw-scheduled")
    assert [letter.receiver for letter in told] == [ann.id, boris.id]
    assert {letter.facts["at"] for letter in told} == {"2026-12-24T18:00:00+00:00"}


async def test_a_draw_that_is_scheduled_already_is_moved() -> None:
    number = await a_scheduled_room(of=ann, with_=[boris])
    await burn_letters()

    await schedule_draw(number, CHRISTMAS_EVE, EVENING, by=ann.id)
    await schedule_draw(number, CHRISTMAS_EVE, time(9), by=ann.id)

    room = await the_room()
    assert room["draw_at"] == datetime(2026, 12, 24, 9, tzinfo=UTC)
    assert room["secret_from"] is None
    assert [letter.kind for letter in await letters()] == ["draw-moved"] * 4


@pytest.mark.parametrize(
    ("day", "when", "refusal"),
    [
        (date(2026, 12, 1), time(12, 0), MomentIsPast),
        (date(2026, 12, 1), PARTS_OF_DAY[0], MomentIsPast),
        (date(2025, 12, 24), time(18, 0), MomentIsPast),
        (date(2028, 1, 1), time(18, 0), MomentTooFar),
        (date(2028, 1, 1), EVENING, MomentTooFar),
    ],
)
async def test_an_unfit_moment_changes_nothing(
    day: date, when: time | PartOfDay, refusal: type[Exception]
) -> None:
    number = await a_room(of=ann, with_=[boris])
    await burn_letters()

    with pytest.raises(refusal):
        await schedule_draw(number, day, when, by=ann.id)

    assert (await room_card(number, by=ann.id)).state is RoomState.OPEN
    assert await letters() == []


async def test_what_is_past_depends_on_the_zone_of_the_owner() -> None:
    number = await a_room(of=ann)
    with pytest.raises(MomentIsPast):
        await schedule_draw(number, date(2026, 12, 1), time(11, 0), by=ann.id)

    await choose_zone("America/New_York", by=ann.id)
    await schedule_draw(number, date(2026, 12, 1), time(11, 0), by=ann.id)

    assert (await the_room())["draw_at"] == datetime(2026, 12, 1, 16, tzinfo=UTC)


async def test_another_zone_of_the_owner_later_does_not_move_the_draw() -> None:
    await a_scheduled_room(of=ann)
    before = await the_room()

    await choose_zone("Pacific/Auckland", by=ann.id)

    assert await the_room() == before


async def test_a_cancelled_draw_leaves_the_room_open() -> None:
    number = await a_room(of=ann, with_=[boris])
    await schedule_draw(number, CHRISTMAS_EVE, EVENING, by=ann.id)
    await burn_letters()

    await cancel_draw(number, by=ann.id)

    room = await the_room()
    assert (room["state"], room["draw_at"], room["draw_zone"]) == ("open", None, None)
    assert (room["secret_from"], room["secret_until"]) == (None, None)
    assert [(letter.receiver, letter.kind) for letter in await letters()] == [
        (ann.id, "draw-cancelled"),
        (boris.id, "draw-cancelled"),
    ]


@pytest.mark.parametrize("state", ["UPDATE room SET state = 'open'", FAILED])
async def test_there_is_nothing_to_cancel_in_a_room_that_is_not_scheduled(state: str) -> None:
    number = await a_room(of=ann)
    await fetch(state)

    with pytest.raises(NothingScheduled):
        await cancel_draw(number, by=ann.id)


@pytest.mark.parametrize("state", [DRAWN, FINISHED])
async def test_a_draw_that_has_taken_place_cannot_be_scheduled_or_cancelled(state: str) -> None:
    number = await a_scheduled_room(of=ann)
    await fetch(state)

    with pytest.raises(RoomIsDrawn):
        await schedule_draw(number, CHRISTMAS_EVE, time(18), by=ann.id)
    with pytest.raises(RoomIsDrawn):
        await cancel_draw(number, by=ann.id)


async def test_a_failed_room_can_be_activated() -> None:
    number = await a_room(of=ann)
    await fetch(FAILED)

    await activate_room(number, by=ann.id)

    room = await the_room()
    assert (room["state"], room["failed_because"]) == ("open", None)


@pytest.mark.parametrize("state", ["UPDATE room SET state = 'open'", DRAWN, FINISHED])
async def test_only_a_failed_room_can_be_activated(state: str) -> None:
    number = await a_room(of=ann)
    await fetch(state)

    with pytest.raises(NothingFailed):
        await activate_room(number, by=ann.id)


async def test_a_failed_room_is_activated_before_it_is_scheduled_anew() -> None:
    number = await a_room(of=ann)
    await fetch(FAILED)
    with pytest.raises(RoomHasFailed):
        await schedule_draw(number, CHRISTMAS_EVE, time(18), by=ann.id)

    await activate_room(number, by=ann.id)
    await schedule_draw(number, CHRISTMAS_EVE, time(18), by=ann.id)

    room = await the_room()
    assert (room["state"], room["failed_because"]) == ("scheduled", None)


async def test_schedulings_at_the_same_moment_tell_of_one_schedule_and_of_moves() -> None:
    number = await a_room(of=ann)

    await asyncio.gather(
        *(schedule_draw(number, CHRISTMAS_EVE, time(hour), by=ann.id) for hour in range(9, 14))
    )

    kinds = [letter.kind for letter in await letters()]
    assert (kinds.count("draw-scheduled"), kinds.count("draw-moved")) == (1, 4)
    last = (await letters())[-1]
    assert last.facts["at"] == (await the_room())["draw_at"].isoformat()


async def test_a_range_that_has_begun_tells_what_is_left_of_it(moment: Moment) -> None:
    number = await a_room(of=ann)
    moment.pass_by(minutes=30)

    told = await schedule_draw(number, NOON.date(), PartOfDay(12, 15), by=ann.id)

    assert told.secret_from == NOON + timedelta(minutes=31)
