"""Which backups stay: the newest of each of the last days and of each of the last weeks."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

DAYS = 7
WEEKS = 4
NAME = "santa-{:%Y-%m-%dT%H-%M-%SZ}.tar.age"
_PATTERN = re.compile(r"santa-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.tar\.age")


def name_at(moment: datetime) -> str:
    """Return the name of a backup made at a moment."""
    return NAME.format(moment.astimezone(UTC))


def made_at(name: str) -> datetime | None:
    """Return when a backup of that name was made; nothing if it is no backup's name."""
    found = _PATTERN.fullmatch(name)
    return datetime.strptime(found[1] + "+0000", "%Y-%m-%dT%H-%M-%SZ%z") if found else None


def outdated(names: Iterable[str]) -> set[str]:
    """Return the backups that may go; what has another name is never among them.

    A day and a week count only if there is a backup of them: however long nobody made any,
    seven days and four weeks of them stay.
    """
    dated = {name: moment for name in names if (moment := made_at(name)) is not None}
    newest_first = sorted(dated, key=dated.__getitem__, reverse=True)
    kept = _newest_of_each(newest_first, lambda name: dated[name].date().toordinal(), DAYS)
    kept |= _newest_of_each(newest_first, lambda name: _week(dated[name]), WEEKS)
    return set(dated) - kept


def _newest_of_each(newest_first: list[str], period: Callable[[str], int], most: int) -> set[str]:
    newest: dict[int, str] = {}
    for name in newest_first:
        if len(newest) == most and period(name) not in newest:
            break
        newest.setdefault(period(name), name)
    return set(newest.values())


def _week(moment: datetime) -> int:
    """Number the weeks, which begin on Mondays."""
    return (moment.date().toordinal() - 1) // 7
