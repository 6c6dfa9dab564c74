"""From what the owner picks in their zone to one moment in UTC, in every zone there is."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random, SystemRandom
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from santa.errors import MomentIsPast, MomentTooFar
from santa.rooms.moments import (
    PARTS_OF_DAY,
    DrawMoment,
    PartOfDay,
    bounds_of,
    exact_moment,
    parts_left,
    secret_moment,
)

MINUTE = timedelta(minutes=1)
NOW = datetime(2026, 12, 1, 12, 0, 30, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
MORNING = PartOfDay(6, 9)
RNG = SystemRandom()

zones = some.sampled_from(sorted(available_timezones() - {"localtime"})).map(ZoneInfo)
parts = some.sampled_from(PARTS_OF_DAY)
nows = some.integers(0, 11 * 366 * 24 * 3600).map(
    lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds, microseconds=7)
)
days_ahead = some.integers(min_value=-1, max_value=367)
times = some.times().map(lambda at: at.replace(second=0, microsecond=0))
chances = some.integers().map(Random)


def day_from(now: datetime, days: int, zone: ZoneInfo) -> date:
    return now.astimezone(zone).date() + timedelta(days=days)


def test_a_time_is_read_in_the_zone() -> None:
    moment = exact_moment(date(2026, 12, 24), time(18, 0), BERLIN, now=NOW)

    assert moment == DrawMoment(datetime(2026, 12, 24, 17, tzinfo=UTC))


def test_a_time_that_a_clock_change_skips_moves_forward_by_the_gap() -> None:
    moment = exact_moment(date(2027, 3, 28), time(2, 30), BERLIN, now=NOW)

    assert moment.at.astimezone(BERLIN).time() == time(3, 30)


@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_that_comes_twice_means_its_first_coming(fold: int) -> None:
    moment = exact_moment(date(2027, 10, 31), time(2, 30, fold=fold), BERLIN, now=NOW)

    assert moment.at == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_this_very_moment_is_past() -> None:
    with pytest.raises(MomentIsPast):
        exact_moment(date(2026, 12, 1), time(12, 0, 30), ZoneInfo("UTC"), now=NOW)


def test_the_coming_minute_is_not_past() -> None:
    moment = exact_moment(date(2026, 12, 1), time(12, 1), ZoneInfo("UTC"), now=NOW)

    assert moment.at - NOW == timedelta(seconds=30)


@pytest.mark.parametrize(
    ("zone", "day"), [("Etc/GMT-14", date(2026, 12, 2)), ("Etc/GMT+12", date(2026, 12, 1))]
)
def test_today_is_the_day_of_the_zone(zone: str, day: date) -> None:
    moment = exact_moment(day, time(23, 59), ZoneInfo(zone), now=NOW)

    assert moment.at > NOW


def test_the_same_time_may_be_past_in_one_zone_and_ahead_in_another() -> None:
    day, at = date(2026, 12, 1), time(13, 0)

    assert exact_moment(day, at, ZoneInfo("America/New_York"), now=NOW).at > NOW
    with pytest.raises(MomentIsPast):
        exact_moment(day, at, ZoneInfo("Asia/Almaty"), now=NOW)


@pytest.mark.parametrize("day", [date.min, date(2026, 11, 20)])
@pytest.mark.parametrize("when", [time(0), PARTS_OF_DAY[0], PARTS_OF_DAY[-1]])
def test_a_day_long_past_is_past(day: date, when: time | PartOfDay) -> None:
    with pytest.raises(MomentIsPast):
        resolve(day, when)


@pytest.mark.parametrize("day", [date.max, date(2027, 12, 10)])
@pytest.mark.parametrize("when", [time(0), PARTS_OF_DAY[0], PARTS_OF_DAY[-1]])
def test_a_day_more_than_a_year_ahead_is_too_far(day: date, when: time | PartOfDay) -> None:
    with pytest.raises(MomentTooFar):
        resolve(day, when)


def resolve(day: date, when: time | PartOfDay) -> DrawMoment:
    if isinstance(when, time):
        return exact_moment(day, when, BERLIN, now=NOW)
    return secret_moment(day, when, BERLIN, now=NOW, rng=RNG)


@pytest.mark.parametrize("when", [time(0), PARTS_OF_DAY[0]])
def test_a_day_a_year_ahead_is_not_too_far(when: time | PartOfDay) -> None:
    assert resolve(date(2027, 12, 1), when).at > NOW


def test_a_secret_moment_lies_in_its_part_of_the_day() -> None:
    moments = [
        secret_moment(date(2026, 12, 24), MORNING, BERLIN, now=NOW, rng=RNG) for _ in range(6000)
    ]

    assert {(moment.secret_from, moment.secret_until) for moment in moments} == {
        (datetime(2026, 12, 24, 5, tzinfo=UTC), datetime(2026, 12, 24, 8, tzinfo=UTC))
    }
    assert min(moment.at for moment in moments) == datetime(2026, 12, 24, 5, tzinfo=UTC)
    assert max(moment.at for moment in moments) == datetime(2026, 12, 24, 7, 59, tzinfo=UTC)
    assert len({moment.at for moment in moments}) == 180


def test_a_part_of_the_day_that_has_begun_uses_what_is_left_of_it() -> None:
    noon = PartOfDay(12, 15)

    moment = secret_moment(date(2026, 12, 1), noon, ZoneInfo("UTC"), now=NOW, rng=RNG)

    assert moment.secret_from == datetime(2026, 12, 1, 12, 1, tzinfo=UTC)
    assert moment.secret_until == datetime(2026, 12, 1, 15, tzinfo=UTC)


def test_the_last_minute_of_a_part_can_still_be_drawn() -> None:
    now = datetime(2026, 12, 1, 14, 58, 59, tzinfo=UTC)
    noon = PartOfDay(12, 15)

    moment = secret_moment(date(2026, 12, 1), noon, ZoneInfo("UTC"), now=now, rng=RNG)

    assert moment.at == datetime(2026, 12, 1, 14, 59, tzinfo=UTC)


def test_a_part_without_a_whole_minute_left_is_past() -> None:
    now = datetime(2026, 12, 1, 14, 59, 1, tzinfo=UTC)

    with pytest.raises(MomentIsPast):
        secret_moment(date(2026, 12, 1), PartOfDay(12, 15), ZoneInfo("UTC"), now=now, rng=RNG)


def test_parts_that_are_over_are_not_offered() -> None:
    offered = parts_left(date(2026, 12, 1), ZoneInfo("UTC"), now=NOW)

    assert offered == list(PARTS_OF_DAY[3:])


def test_what_is_told_of_a_secret_moment_is_its_range() -> None:
    moment = secret_moment(date(2026, 12, 24), MORNING, BERLIN, now=NOW, rng=RNG)

    told = moment.as_told

    assert told.is_secret
    assert told.at == told.secret_from == moment.secret_from
    assert told.secret_until == moment.secret_until


def test_all_is_told_of_an_exact_moment() -> None:
    moment = exact_moment(date(2026, 12, 24), time(18, 0), BERLIN, now=NOW)

    assert not moment.is_secret
    assert moment.as_told == moment


@given(zone=zones, now=nows, days=days_ahead, at=times)
def test_an_exact_moment_shows_the_time_that_was_meant(
    zone: ZoneInfo, now: datetime, days: int, at: time
) -> None:
    try:
        moment = exact_moment(day_from(now, days, zone), at, zone, now=now)
    except (MomentIsPast, MomentTooFar):
        assume(False)

    meant = datetime.combine(day_from(now, days, zone), at)
    shown = moment.at.astimezone(zone)
    assert moment.at > now
    assert shown.fold == 0
    assert shown.replace(tzinfo=None) >= meant
    if shown.replace(tzinfo=None) > meant:
        assert is_skipped(meant, zone)


def is_skipped(local: datetime, zone: ZoneInfo) -> bool:
    there_and_back = local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return there_and_back.replace(tzinfo=None) != local


@given(zone=zones, now=nows, days=days_ahead, part=parts, rng=chances)
def test_a_secret_moment_lies_ahead_within_what_is_told_of_it(
    zone: ZoneInfo, now: datetime, days: int, part: PartOfDay, rng: Random
) -> None:
    day = day_from(now, days, zone)
    try:
        moment = secret_moment(day, part, zone, now=now, rng=rng)
    except (MomentIsPast, MomentTooFar):
        assume(False)

    since, until = bounds_of(day, part, zone)
    assert moment.secret_from is not None
    assert moment.secret_until == until
    assert now < moment.secret_from
    assert since <= moment.secret_from <= moment.at < until
    assert (moment.at.second, moment.at.microsecond) == (0, 0)


@given(zone=zones, now=nows, days=some.integers(min_value=0, max_value=366))
def test_the_parts_of_a_day_leave_no_gap_and_do_not_overlap(
    zone: ZoneInfo, now: datetime, days: int
) -> None:
    day = day_from(now, days, zone)

    bounds = [bounds_of(day, part, zone) for part in PARTS_OF_DAY]

    next_day = bounds_of(day + timedelta(days=1), PARTS_OF_DAY[0], zone)
    assert all(one[1] == other[0] for one, other in pairwise([*bounds, next_day]))
    assert all(since < until for since, until in bounds)


@given(zone=zones, now=nows, days=days_ahead, rng=chances)
def test_a_part_that_is_offered_can_be_drawn_in(
    zone: ZoneInfo, now: datetime, days: int, rng: Random
) -> None:
    day = day_from(now, days, zone)

    for part in parts_left(day, zone, now=now):
        assert secret_moment(day, part, zone, now=now, rng=rng).at > now


@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("zone", ["Etc/GMT+12", "Etc/GMT-14"])
def test_no_part_is_offered_at_the_ends_of_the_calendar(day: date, zone: str) -> None:
    assert parts_left(day, ZoneInfo(zone), now=NOW) == []
