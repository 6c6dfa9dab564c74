"""How near and how far a draw may lie: to the minute, and where days begin first and end last."""

from datetime import UTC, date, datetime, time, timedelta
from random import SystemRandom
from zoneinfo import ZoneInfo

import pytest

from santa.errors import MomentIsPast, MomentTooFar
from santa.rooms.moments import DrawMoment, PartOfDay, exact_moment, parts_left, secret_moment

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
FARTHEST = date(2027, 12, 2)
"""The day that noon comes to after 366 days."""
AFTERNOON = PartOfDay(12, 15)
EVENING = PartOfDay(15, 18)
FIRST, LAST = ZoneInfo("Etc/GMT-14"), ZoneInfo("Etc/GMT+12")
GREENWICH = ZoneInfo("UTC")


def resolve(day: date, when: time | PartOfDay, zone: ZoneInfo, now: datetime = NOON) -> DrawMoment:
    if isinstance(when, time):
        return exact_moment(day, when, zone, now=now)
    return secret_moment(day, when, zone, now=now, rng=SystemRandom())


@pytest.mark.parametrize("when", [time(12, 0), AFTERNOON])
def test_a_draw_may_lie_366_days_ahead(when: time | PartOfDay) -> None:
    assert resolve(FARTHEST, when, GREENWICH).at - NOON >= timedelta(days=366)


@pytest.mark.parametrize("when", [time(12, 1), EVENING])
def test_a_draw_may_not_lie_any_farther(when: time | PartOfDay) -> None:
    with pytest.raises(MomentTooFar):
        resolve(FARTHEST, when, GREENWICH)


def test_only_the_parts_of_the_farthest_day_that_are_near_enough_are_offered() -> None:
    offered = parts_left(FARTHEST, GREENWICH, now=NOON)

    assert [part.since for part in offered] == [0, 6, 9, 12]


def test_where_days_begin_first_the_farthest_draw_bears_the_next_date() -> None:
    moment = resolve(FARTHEST + timedelta(days=1), time(2), FIRST)

    assert moment.at == NOON + timedelta(days=366)


def test_where_days_end_last_yesterday_may_still_be_ahead() -> None:
    past_midnight = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)

    moment = resolve(date(2026, 11, 30), time(15), LAST, now=past_midnight)

    assert moment.at == datetime(2026, 12, 1, 3, 0, tzinfo=UTC)


def test_a_minute_that_has_just_begun_is_past() -> None:
    with pytest.raises(MomentIsPast):
        resolve(NOON.date(), time(12, 0), GREENWICH)
