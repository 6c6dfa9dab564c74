"""The clock of a story goes on to the next day that it names, a day at a time."""

import itertools
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from commands.toy.stage import DAY, days_until, next_moment

ALMATY = ZoneInfo("Asia/Almaty")
ANY_TIME = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2035, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@given(now=ANY_TIME, month=st.integers(1, 12), day=st.integers(1, 28), hour=st.integers(0, 23))
def test_the_next_such_moment_lies_ahead_and_less_than_a_year_away(
    now: datetime, month: int, day: int, hour: int
) -> None:
    moment = next_moment(now, month, day, hour, ALMATY)

    assert (moment.month, moment.day, moment.hour, moment.minute) == (month, day, hour, 0)
    assert timedelta(0) < moment - now <= timedelta(days=366)


@given(now=ANY_TIME, days=st.integers(0, 30), hours=st.integers(0, 23))
def test_a_few_days_pass_one_by_one(now: datetime, days: int, hours: int) -> None:
    moment = now + timedelta(days=days, hours=hours)

    passed = list(days_until(moment, since=now))

    assert passed[-1] == moment
    assert passed[0] - now < DAY
    assert all(after - before == DAY for before, after in itertools.pairwise(passed))


def test_months_pass_at_once() -> None:
    now = datetime(2026, 1, 5, tzinfo=UTC)
    moment = datetime(2026, 12, 1, 13, tzinfo=UTC)

    assert list(days_until(moment, since=now)) == [moment]
