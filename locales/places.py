"""Countries, their time zones and the cities these go by, in each language's words and order.

The zones of a country are those of the tz database's `zone.tab`; the names come from CLDR, with
the few corrections of `place_names.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global

from locales.alphabet import alphabetical, initial
from locales.languages import Language
from locales.place_names import CITIES, COUNTRIES, spelled_out


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory: its ISO 3166 code and its name in one language."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class City:
    """A time zone by the name of its city in one language."""

    zone: str
    name: str


@cache
def countries(language: Language) -> tuple[Country, ...]:
    """Give every country that has a time zone, in the language's alphabetical order."""
    named = (Country(code, country_name(code, language)) for code in _zones_by_country())
    return tuple(sorted(named, key=lambda country: alphabetical(country.name, language)))


def country_name(code: str, language: Language) -> str:
    """Name a country by its code."""
    name = COUNTRIES.get(language, {}).get(code) or Locale(language).territories[code]
    return spelled_out(name, language)


def country_letters(language: Language) -> list[str]:
    """Give the letters that countries begin with, in the alphabet's order."""
    return list(dict.fromkeys(initial(country.name, language) for country in countries(language)))


def countries_by_letter(language: Language, letter: str) -> list[Country]:
    """Give the countries that begin with one of `country_letters`, in alphabetical order."""
    return [c for c in countries(language) if initial(c.name, language) == letter.upper()]


def zones_of(code: str) -> list[str]:
    """Give the zones of a country, in the order of `zone.tab`; none for an unknown code."""
    return list(_zones_by_country().get(code, ()))


def country_of(zone: str) -> str | None:
    """Give the code of the country that a zone lies in; none for a zone of no country."""
    return next((code for code, zones in _zones_by_country().items() if zone in zones), None)


def cities_of(code: str, language: Language) -> list[City]:
    """Give the zones of a country by city, in alphabetical order."""
    cities = (City(zone, zone_city(zone, language)) for zone in zones_of(code))
    return sorted(cities, key=lambda city: alphabetical(city.name, language))


def zone_city(zone: str, language: Language) -> str:
    """Name the city that a zone goes by."""
    if city := CITIES.get(language, {}).get(zone):
        return city
    known = Locale(language).time_zones
    names = (known.get(name, {}).get("city") for name in (zone, *earlier_names(zone)))
    city = next(filter(None, names), None)
    # CLDR leaves out the English names that the identifier spells already.
    return spelled_out(city or zone.rpartition("/")[2].replace("_", " "), language)


def zone_name(zone: str, language: Language, at: datetime) -> str:
    """Name a zone with its offset at a moment: "Алматы, UTC+5"; one of no place by offset alone.

    Raises:
        ValueError: the moment has no zone of its own.
        zoneinfo.ZoneInfoNotFoundError: there is no such zone.
    """
    if at.tzinfo is None:
        raise ValueError("a moment without a zone")
    offset = offset_of(zone, at)
    if "/" not in zone or zone.startswith("Etc/"):
        return offset
    return f"{zone_city(zone, language)}, {offset}"


def offset_of(zone: str, at: datetime) -> str:
    """Name the offset of a zone at a moment: "UTC+5"."""
    offset = at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    sign = "−" if offset < timedelta() else "+"
    return f"UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "")


@cache
def _zones_by_country() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        if not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            found.setdefault(code, []).append(zone)
    return {code: tuple(zones) for code, zones in found.items()}


def earlier_names(zone: str) -> tuple[str, ...]:
    """Give the identifiers by which a zone went before: `Europe/Kiev`."""
    return _earlier_names().get(zone, ())


@cache
def _earlier_names() -> Mapping[str, tuple[str, ...]]:
    """CLDR files a city under the zone's earliest name: `Europe/Kiev`."""
    found: dict[str, list[str]] = {}
    for earlier, now in get_global("zone_aliases").items():
        found.setdefault(now, []).append(earlier)
    return {now: tuple(names) for now, names in found.items()}
