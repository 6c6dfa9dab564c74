"""Simulated time: real time plus a shift that anybody at the controls may change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def _real_now() -> datetime:
    return datetime.now(UTC)


class Clock:
    """Tell the simulated time."""

    def __init__(self, real: Callable[[], datetime] = _real_now) -> None:
        self._real = real
        self.shift = timedelta()

    def now(self) -> datetime:
        """Give the simulated moment, in UTC."""
        return self._real() + self.shift

    def unix(self) -> int:
        """Give the simulated moment as whole Unix seconds, as messages carry it."""
        return int(self.now().timestamp())

    def move_to(self, moment: datetime) -> None:
        """Make it this moment now."""
        self.shift = moment.astimezone(UTC) - self._real()
