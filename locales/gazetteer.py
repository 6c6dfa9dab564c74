"""Every name by which people know a place, in all four languages at once.

Somebody who reads Kazakh may well type Russian: whatever the language, a name is understood,
and the place is then named in the language of whoever reads.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from locales.languages import LANGUAGES, Language
from locales.places import countries, country_name, earlier_names, zone_city, zones_of
from locales.spelling import bare_words

TABLES = Path(__file__).parent / "place_tables"
"""What people call places beyond the names of CLDR.

A table says in each line, under the zone or the country that it belongs to, what a place is called:
English | Russian | Kazakh | Ukrainian. The first name is shown, those after it, set apart by
commas, are understood as well.
"""

_CONTINENTS = (
    *("Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/"),
    *("Europe/", "Indian/", "Pacific/"),
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A city or a country: its name in the reader's language, and its zone or ISO 3166 code."""

    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Named:
    """A spot under one of its names: as it is compared, from its first word on, its second, …"""

    spellings: tuple[str, ...]
    spot: Spot


@cache
def names_known(language: Language) -> tuple[Named, ...]:
    """Give every name of every spot; the spots are named in this language."""
    found: dict[tuple[tuple[str, ...], str], Named] = {}
    for name, spot in (*_of_zones(language), *_of_countries(language), *_of_the_tables(language)):
        words = bare_words(name)
        spellings = tuple("".join(words[first:]) for first in range(len(words)))
        if spellings:
            # The tables come last: what was an earlier name of Kyiv's zone is Uzhhorod to them.
            found[spellings, spot.code] = Named(spellings, spot)
    return tuple(found.values())


def _of_zones(language: Language) -> Iterator[tuple[str, Spot]]:
    for country in countries(language):
        for zone in zones_of(country.code):
            spot = Spot(zone_city(zone, language), zone)
            for spoken in LANGUAGES:
                yield zone_city(zone, spoken), spot
            for name in (zone, *earlier_names(zone)):
                if name.startswith(_CONTINENTS):
                    yield name.rpartition("/")[2].replace("_", " "), spot


def _of_countries(language: Language) -> Iterator[tuple[str, Spot]]:
    for country in countries(language):
        spot = Spot(country.name, country.code)
        for spoken in LANGUAGES:
            yield country_name(country.code, spoken), spot
            yield Locale(spoken).territories[country.code], spot


def _of_the_tables(language: Language) -> Iterator[tuple[str, Spot]]:
    for table in sorted(TABLES.glob("*.txt")):
        for code, columns in read_table(table):
            # A language that has no column yet shows the English name.
            shown = dict(zip(LANGUAGES, columns, strict=False)).get(language, columns[0])
            spot = Spot(shown[0], code)
            for names in columns:
                for name in names:
                    yield name, spot


def read_table(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """Read a table of places, line by line: the code they stand under, and names by language."""
    code = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            code = line.strip("[]")
        elif line and not line.startswith("#"):
            yield code, [[name.strip() for name in c.split(",")] for c in line.split("|")]
