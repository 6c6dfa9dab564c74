"""Refusals of the Mini App itself: what came is not what a call may be."""

from dataclasses import dataclass

from santa.errors import Refusal


@dataclass(eq=False)
class TooManyCalls(Refusal):
    """Somebody's page calls faster than a person can press."""

    seconds: int


class NotUnderstood(Refusal):
    """A call lacks something or holds something else than it should."""


class DayNotChosen(Refusal):
    """A draw is to be scheduled, and no day of the calendar is chosen."""


class TimeNotChosen(Refusal):
    """A draw is to be scheduled, and neither a part of the day nor a time is chosen."""


class ShutOut(Exception):
    """A superuser has blocked the one who calls: they are told so, and nothing else happens."""
