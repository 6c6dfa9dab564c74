"""When a draw happens: from what the owner picked in their zone to one moment in UTC.

Pure: the zone, the clock and the randomness are arguments. A local time that a clock
change skips is moved forward by the gap; one that comes twice means its first coming.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from santa.errors import MomentIsPast, MomentTooFar
from santa.limits import FARTHEST_DRAW

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class PartOfDay:
    """A range of whole hours, `since` included, `until` not; 24 is the end of the day."""

    since: int
    until: int


PARTS_OF_DAY: Final = tuple(
    PartOfDay(since, until)
    for since, until in ((0, 6), (6, 9), (9, 12), (12, 15), (15, 18), (18, 21), (21, 24))
)


@dataclass(frozen=True)
class DrawMoment:
    """The moment of a draw in UTC; for a secret one also the range that is told.

    What leaves the game is `as_told`: there a secret moment says the beginning of its range.
    """

    at: datetime
    secret_from: datetime | None = None
    secret_until: datetime | None = None

    @property
    def is_secret(self) -> bool:
        """Tell whether only the range may be shown."""
        return self.secret_from is not None

    @property
    def as_told(self) -> "DrawMoment":
        """Leave out the minute that nobody may know."""
        return self if self.secret_from is None else replace(self, at=self.secret_from)


def exact_moment(day: date, at: time, zone: ZoneInfo, *, now: datetime) -> DrawMoment:
    """Return the moment when the clock of the zone shows this time.

    Raises:
        MomentIsPast: it does not lie in the future.
        MomentTooFar: it lies more than a year ahead.
    """
    _refuse_odd_day(day, now)
    moment = _moment_of(day, at, zone)
    if moment <= now:
        raise MomentIsPast
    _refuse_too_far(moment, now)
    return DrawMoment(moment)


def secret_moment(
    day: date, part: PartOfDay, zone: ZoneInfo, *, now: datetime, rng: Random
) -> DrawMoment:
    """Return a random minute of what is left of a part of the day.

    Raises:
        MomentIsPast: nothing of it is left.
        MomentTooFar: it lies more than a year ahead.
    """
    earliest, until = _what_is_left(day, part, zone, now)
    at = earliest + rng.randrange((until - earliest) // MINUTE) * MINUTE
    return DrawMoment(at, secret_from=earliest, secret_until=until)


def bounds_of(day: date, part: PartOfDay, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return where a part of the day begins and ends, in UTC."""
    end_day, end_hour = (day + timedelta(days=1), 0) if part.until == 24 else (day, part.until)
    return _moment_of(day, time(part.since), zone), _moment_of(end_day, time(end_hour), zone)


def parts_left(day: date, zone: ZoneInfo, *, now: datetime) -> Sequence[PartOfDay]:
    """Return the parts of the day in which a draw may still happen."""
    return [part for part in PARTS_OF_DAY if _is_ahead(day, part, zone, now)]


def _is_ahead(day: date, part: PartOfDay, zone: ZoneInfo, now: datetime) -> bool:
    try:
        _what_is_left(day, part, zone, now)
    except (MomentIsPast, MomentTooFar):
        return False
    return True


def _what_is_left(
    day: date, part: PartOfDay, zone: ZoneInfo, now: datetime
) -> tuple[datetime, datetime]:
    _refuse_odd_day(day, now)
    since, until = bounds_of(day, part, zone)
    earliest = max(since, _next_minute(now))
    if until - earliest < MINUTE:
        raise MomentIsPast
    _refuse_too_far(since, now)
    return earliest, until


def _moment_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    # In a gap fold=0 reads the time with the offset before the change, which moves it
    # forward by the length of the gap; in an overlap it means the first coming.
    return datetime.combine(day, at, tzinfo=zone).replace(fold=0).astimezone(UTC)


def _next_minute(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(second=0, microsecond=0) + MINUTE


def _refuse_odd_day(day: date, now: datetime) -> None:
    """Refuse what is past or too far in every zone: at its ends the calendar has no UTC."""
    today = now.astimezone(UTC).date()
    if day < today - timedelta(days=1):
        raise MomentIsPast
    if day > today + FARTHEST_DRAW + timedelta(days=1):
        raise MomentTooFar


def _refuse_too_far(moment: datetime, now: datetime) -> None:
    if moment > now + FARTHEST_DRAW:
        raise MomentTooFar
