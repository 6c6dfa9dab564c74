"""Days, times and months as people of each language write them. Names come from CLDR."""

from datetime import date, datetime
from functools import cache
from typing import Final, Literal

from babel import Locale
from babel.dates import format_date

from locales.languages import Language

WeekdayForm = Literal["long", "short"]

# The shape of a day without and with its year, in CLDR's letters, and where the weekday goes.
# CLDR has no weekday-and-day shape for Kazakh and Ukrainian that spells the month out, and its
# English one puts the day's number next to the time: "December 31, 18:30".
_DAY: Final = "d MMMM"
DAY_OF_YEAR: Final[dict[Language, str]] = {
    "en": "d MMMM y",
    "ru": "d MMMM y\u00a0'г'.",
    "kk": "y\u00a0'ж'. d MMMM",
    "uk": "d MMMM y\u00a0'р'.",
}
_WEEKDAY: Final[dict[WeekdayForm, str]] = {"long": "EEEE", "short": "EEE"}


def day(
    when: date, language: Language, *, weekday: WeekdayForm | None = None, year: bool = False
) -> str:
    """Say a day: "31 декабря", "Thursday, 31 December", "2026 ж. 31 желтоқсан, бейсенбі"."""
    pattern = DAY_OF_YEAR[language] if year else _DAY
    if weekday is not None:
        parts = [_WEEKDAY[weekday], pattern]
        pattern = ", ".join(reversed(parts) if language == "kk" else parts)
    return format_date(when, pattern, locale=language)


def time(when: datetime) -> str:
    """Say the time of day, alike in all four languages: "09:05"."""
    return f"{when:%H:%M}"


def moment(
    when: datetime,
    language: Language,
    *,
    weekday: WeekdayForm | None = "long",
    year: bool = False,
) -> str:
    """Say a moment: "четверг, 31 декабря, 18:30".

    No "at" before the time: Ukrainian would need "о 18:30" but "об 11:00".
    """
    return f"{day(when, language, weekday=weekday, year=year)}, {time(when)}"


@cache
def month_names(language: Language) -> tuple[str, ...]:
    """Give the names of the months, January first, as headings."""
    names = Locale(language).months["stand-alone"]["wide"]
    return tuple(_heading(names[month]) for month in range(1, 13))


@cache
def weekday_names(language: Language) -> tuple[str, ...]:
    """Give the short names of the weekdays, Monday first, as headings."""
    names = Locale(language).days["stand-alone"]["abbreviated"]
    return tuple(_heading(names[weekday]) for weekday in range(7))


@cache
def weekday_words(language: Language) -> tuple[str, ...]:
    """Give the weekdays in full, Monday first, as they stand in a sentence."""
    words = Locale(language).days["format"]["wide"]
    return tuple(words[weekday] for weekday in range(7))


@cache
def month_words(language: Language) -> tuple[str, ...]:
    """Give the months as they stand beside a day, January first: "31 декабря"."""
    words = Locale(language).months["format"]["wide"]
    return tuple(words[month] for month in range(1, 13))


def day_shape(language: Language) -> str:
    """Show how `day` puts a weekday, the day's number and a month together."""
    parts = ["{weekday}", "{day} {month}"]
    return ", ".join(reversed(parts) if language == "kk" else parts)


def month_title(month: date, language: Language) -> str:
    """Head a month of the calendar: "Желтоқсан 2026"."""
    return f"{month_names(language)[month.month - 1]} {month.year}"


def _heading(name: str) -> str:
    return name[:1].upper() + name[1:]
