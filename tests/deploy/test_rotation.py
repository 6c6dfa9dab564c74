"""Of the backups stay the newest of seven days and of four weeks, and nothing else is touched."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deploy.backup.rotation import DAYS, WEEKS, made_at, name_at, outdated

NOW = datetime(2026, 12, 24, 3, 0, tzinfo=UTC)  # a Thursday

moments = st.integers(0, 700 * 24 * 3600).map(lambda ago: NOW - timedelta(seconds=ago))


def days_before(*days: float) -> list[str]:
    return [name_at(NOW - timedelta(days=day)) for day in days]


def test_a_name_tells_when_the_backup_was_made() -> None:
    assert name_at(NOW) == "santa-2026-12-24T03-00-00Z.tar.age"
    assert made_at(name_at(NOW)) == NOW


def test_seven_days_and_four_weeks_stay_of_daily_backups() -> None:
    names = days_before(*range(60))

    kept = set(names) - outdated(names)

    # Today back to Friday, then the Sundays that end the weeks before.
    assert kept == set(days_before(0, 1, 2, 3, 4, 5, 6, 11, 18))


def test_only_the_newest_of_a_day_stays() -> None:
    assert outdated(days_before(0, 0.01, 0.02)) == set(days_before(0.01, 0.02))


def test_old_backups_stay_when_no_new_ones_are_made() -> None:
    assert outdated(days_before(300, 301, 302)) == set()


def test_what_is_no_backup_is_left_alone() -> None:
    assert outdated([*days_before(*range(60)), "notes.txt", "santa-old.tar.age"]).isdisjoint(
        {"notes.txt", "santa-old.tar.age"}
    )


@given(st.lists(moments, min_size=1, max_size=80))
def test_the_newest_always_stays_and_never_too_many(made: list[datetime]) -> None:
    names = {name_at(moment) for moment in made}

    kept = names - outdated(names)

    assert name_at(max(made)) in kept
    assert len(kept) <= DAYS + WEEKS
    assert outdated(kept) == set()
