"""The functions a text may call.

`DAY($day)`, with `weekday: "long"` or `"short"` and `year: "numeric"` when wanted;
`TIME($moment)`; `MOMENT($moment)`, weekday and all, with `weekday: "short"` or `"none"` and
`year: "numeric"`; and Fluent's own `NUMBER`. `$moment` is in its reader's zone already.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final

from locales import dates
from locales.facts import Day
from locales.languages import Language

_WEEKDAYS: Final[Mapping[str, dates.WeekdayForm | None]] = {
    "none": None,
    "short": "short",
    "long": "long",
}
_YEARS: Final[Mapping[str, bool]] = {"none": False, "numeric": True}
_DIGITS: Final = frozenset("0123")

# What each function takes: its options, and the values of each.
OPTIONS: Final[Mapping[str, Mapping[str, Collection[str]]]] = {
    "DAY": {"weekday": _WEEKDAYS, "year": _YEARS},
    "TIME": {},
    "MOMENT": {"weekday": _WEEKDAYS, "year": _YEARS},
    "NUMBER": {
        # Not "false": to Fluent in Python any word is true.
        "useGrouping": {"0", "1"},
        "minimumFractionDigits": _DIGITS,
        "maximumFractionDigits": _DIGITS,
    },
}


def functions_in(language: Language) -> Mapping[str, Callable[..., Any]]:
    """Give the functions of a language's texts, by name; Fluent brings NUMBER itself."""
    return {
        "DAY": partial(_day, language),
        "TIME": _time,
        "MOMENT": partial(_moment, language),
    }


def _day(language: Language, day: Day, *, weekday: str = "none", year: str = "none") -> str:
    return dates.day(day.when, language, weekday=_WEEKDAYS[weekday], year=_YEARS[year])


def _time(moment: Day) -> str:
    return dates.time(_moment_of(moment))


def _moment(language: Language, moment: Day, *, weekday: str = "long", year: str = "none") -> str:
    when = _moment_of(moment)
    return dates.moment(when, language, weekday=_WEEKDAYS[weekday], year=_YEARS[year])


def _moment_of(moment: Day) -> datetime:
    if not isinstance(moment.when, datetime):
        raise TypeError("a date has no time of day")
    return moment.when
