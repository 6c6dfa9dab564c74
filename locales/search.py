"""Finds the city or the country that somebody typed, however they spelled it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from locales.alphabet import alphabetical
from locales.gazetteer import Named, Spot, names_known
from locales.languages import Language
from locales.places import zones_of
from locales.spelling import bare_words, slips_between

LONGEST_TYPED: Final = 64
SHORTEST_BEGINNING: Final = 2
LETTERS_FOR_A_SLIP: Final = 5
"""From so many letters on one slip is forgiven, from twice as many two."""

# What people write around a name: "г. Алматы", "Астана қаласы", "місто Львів", "the Bahamas"; or
# in it, where CLDR has a sign: "Trinidad & Tobago".
_AROUND: Final = frozenset(bare_words("г город қ қала қаласы м місто city the and"))
_BETWEEN: Final = re.compile(r"[,;/()]")

Names = tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A city or a country that was meant, by its name in the reader's language."""

    name: str
    zones: tuple[str, ...]
    """One, unless it is a country in which clocks differ."""
    country: str
    """The code of a country; empty for a city."""


def find_places(typed: str, language: Language, at: datetime) -> list[Place]:
    """Give the places that somebody may mean, in alphabetical order; none when nobody knows.

    Names in any of the languages are understood. A name that was typed in full goes before one
    that begins so, and that before one that was mistyped. A country whose clocks go alike for
    a year from `at` on has one zone.
    """
    names = names_known(language)
    for asked in _readings(typed):
        if spots := _called(asked, names):
            return _one_of_a_kind(_places(spots, language, at))
        if spots := _beginning(asked, names) or _mistyped(asked, names):
            return _places(spots, language, at)
    return []


def _readings(typed: str) -> Iterator[str]:
    """Read all of it as a name first, then its parts: "Астана, Казахстан"."""
    if len(typed) <= LONGEST_TYPED:
        for part in dict.fromkeys([typed, *_BETWEEN.split(typed)]):
            words = bare_words(part)
            for kept in (words, [word for word in words if word not in _AROUND]):
                if kept:
                    yield "".join(kept)


def _called(asked: str, names: Names) -> list[Spot]:
    return [named.spot for named in names if named.spellings[0] == asked]


def _beginning(asked: str, names: Names) -> list[Spot]:
    """Find what begins so, be it with a later word: "Петербург"."""
    if len(asked) < SHORTEST_BEGINNING:
        return []
    return [n.spot for n in names if any(each.startswith(asked) for each in n.spellings)]


def _mistyped(asked: str, names: Names) -> list[Spot]:
    """Find what is nearest, with no more slips than its length forgives."""
    for forgiven in range(1, min(len(asked) // LETTERS_FOR_A_SLIP, 2) + 1):
        near = [
            named.spot
            for named in names
            if slips_between(asked, named.spellings[0], at_most=forgiven) is not None
        ]
        if near:
            return near
    return []


def _places(spots: list[Spot], language: Language, at: datetime) -> list[Place]:
    """Sort the places out; a country and its only city may well have one name and one clock."""
    places = {(place.name, place.zones): place for place in (_place(spot, at) for spot in spots)}
    return sorted(places.values(), key=lambda place: alphabetical(place.name, language))


def _one_of_a_kind(places: list[Place]) -> list[Place]:
    """Take the first of places that share both what was typed and the clock."""
    return places[:1] if len({place.zones for place in places}) == 1 else places


def _place(spot: Spot, at: datetime) -> Place:
    if "/" in spot.code:
        return Place(spot.name, (spot.code,), country="")
    zones = tuple(zones_of(spot.code))
    alike = len({_clock(zone, at) for zone in zones}) == 1
    return Place(spot.name, zones[:1] if alike else zones, country=spot.code)


def _clock(zone: str, at: datetime) -> tuple[timedelta | None, ...]:
    """Tell how far ahead a clock is, month by month."""
    there = ZoneInfo(zone)
    moments = (at + timedelta(days=30 * month) for month in range(13))
    return tuple(moment.astimezone(there).utcoffset() for moment in moments)
