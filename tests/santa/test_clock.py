"""The game has one clock: the machine's, unless somebody moves it."""

from datetime import UTC, datetime

from santa import clock
from tests.moments import NOON


def test_the_clock_tells_the_time_of_the_machine_in_utc() -> None:
    before = datetime.now(UTC)

    now = clock.now()

    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_the_clock_tells_what_it_is_set_to_until_it_is_let_go() -> None:
    clock.use_clock(lambda: NOON)
    set_to = clock.now()

    clock.use_real_clock()

    assert set_to == NOON
    assert clock.now() != NOON
