"""A time of the game that moves only when a test moves it."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


class Moment:
    """The time that `santa.clock` tells during a test."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def read(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        """Let time pass: `moment.pass_by(minutes=10)`."""
        self.now += timedelta(**time)
