"""What the way to a time zone shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.context import card_of, voice_in
from locales.places import (
    cities_of,
    countries_by_letter,
    country_letters,
    country_name,
    offset_of,
    zone_name,
)
from locales.search import Place, find_places
from santa import clock


async def get_letters(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the letters that countries begin with, and the zone that is chosen now."""
    language = voice_in(dialog_manager).language
    return {
        "letters": [{"id": letter} for letter in country_letters(language)],
        "zone": zone_name(card_of(dialog_manager).zone_name, language, clock.now()),
    }


async def get_found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the places that may be meant by what was typed."""
    typed = dialog_manager.dialog_data["typed"]
    found = places_meant(dialog_manager, typed)
    return {
        "typed": typed,
        "places": [{"id": i, "name": _as_caption(place)} for i, place in enumerate(found)],
    }


def places_meant(manager: DialogManager, typed: str) -> list[Place]:
    """Find the places that may be meant, always in the same order."""
    return find_places(typed, voice_in(manager).language, clock.now())


def _as_caption(place: Place) -> str:
    if len(place.zones) > 1:
        return f"{place.name} …"
    return f"{place.name}, {offset_of(place.zones[0], clock.now())}"


async def get_countries(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the countries that begin with the chosen letter."""
    letter = dialog_manager.dialog_data["letter"]
    countries = countries_by_letter(voice_in(dialog_manager).language, letter)
    return {
        "letter": letter,
        "countries": [{"id": country.code, "name": country.name} for country in countries],
    }


async def get_cities(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Read the cities by which the zones of the chosen country go, with their offset now."""
    code = dialog_manager.dialog_data["country"]
    language, now = voice_in(dialog_manager).language, clock.now()
    return {
        "country": country_name(code, language),
        "cities": [
            {"id": place, "name": zone_name(city.zone, language, now)}
            for place, city in enumerate(cities_of(code, language))
        ],
    }
