"""What time it is for the game. The demo and the tests move it; nothing else may."""

from collections.abc import Callable
from datetime import UTC, datetime


def _real_time() -> datetime:
    return datetime.now(UTC)


class _Clock:
    read: Callable[[], datetime] = staticmethod(_real_time)


def now() -> datetime:
    """Return the moment in UTC."""
    return _Clock.read()


def use_clock(read: Callable[[], datetime]) -> None:
    """Take the time from another source; it must answer an aware moment in UTC."""
    _Clock.read = staticmethod(read)


def use_real_clock() -> None:
    """Take the time from the machine again."""
    use_clock(_real_time)
