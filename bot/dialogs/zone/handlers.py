"""What the presses on the way to a time zone do."""

from aiogram_dialog import DialogManager

from bot.context import (
    card_of,
    give_notice,
    look_again,
    person_of,
    started_with,
    voice_in,
)
from bot.dialogs.profile.states import open_profile
from bot.dialogs.start_game.states import open_start_game
from bot.dialogs.zone.getters import places_meant
from bot.dialogs.zone.states import Zone
from bot.refusals import PlaceNotFound, ScreenIsOld
from bot.widgets.picking import number_in
from locales.alphabet import initial
from locales.places import cities_of, country_letters, country_name, zones_of
from locales.search import Place
from santa import clock
from santa.errors import ZoneUnknown
from santa.identifiers import RoomNumber
from santa.people import choose_zone


async def on_typed(manager: DialogManager, typed: str) -> None:
    """Take the place that was typed, or show those that may be meant."""
    if typed.strip().upper() in country_letters(voice_in(manager).language):
        await _to_countries_of(manager, typed.strip().upper())
        return
    found = places_meant(manager, typed)
    if not found:
        raise PlaceNotFound
    if len(found) == 1:
        await _take(manager, found[0])
    else:
        manager.dialog_data["typed"] = typed
        await manager.switch_to(Zone.found)


async def on_found(manager: DialogManager, place: str) -> None:
    """Take one of the places that may be meant."""
    found = places_meant(manager, manager.dialog_data["typed"])
    await _take(manager, found[number_in(place, below=len(found))])


async def _take(manager: DialogManager, place: Place) -> None:
    """Take the zone of a place, or show the cities of a country in which clocks differ."""
    if len(place.zones) == 1:
        await _choose(manager, place.zones[0], place.name)
    else:
        manager.dialog_data["letter"] = initial(place.name, voice_in(manager).language)
        await _to_cities_of(manager, place.country)


async def on_letter(manager: DialogManager, letter: str) -> None:
    """Show the countries of a letter."""
    if letter not in country_letters(voice_in(manager).language):
        raise ScreenIsOld
    await _to_countries_of(manager, letter)


async def _to_countries_of(manager: DialogManager, letter: str) -> None:
    manager.dialog_data["letter"] = letter
    await manager.switch_to(Zone.country)


async def on_country(manager: DialogManager, code: str) -> None:
    """Take the country's only zone, or show its cities."""
    zones = zones_of(code)
    if not zones:
        raise ZoneUnknown
    if len(zones) == 1:
        await _choose(manager, zones[0], country_name(code, voice_in(manager).language))
    else:
        await _to_cities_of(manager, code)


async def _to_cities_of(manager: DialogManager, code: str) -> None:
    manager.dialog_data["country"] = code
    await manager.switch_to(Zone.city)


async def on_city(manager: DialogManager, place: str) -> None:
    """Take the zone of a city."""
    cities = cities_of(manager.dialog_data["country"], voice_in(manager).language)
    if not place.isdecimal() or int(place) >= len(cities):
        raise ZoneUnknown
    city = cities[int(place)]
    await _choose(manager, city.zone, city.name)


async def _choose(manager: DialogManager, zone: str, place: str) -> None:
    await choose_zone(zone, by=person_of(manager))
    await look_again(manager)
    there = clock.now().astimezone(card_of(manager).zone)
    give_notice(manager, "zone-chosen", place=place, now=there)
    await leave(manager)


async def leave(manager: DialogManager) -> None:
    """Go back to where the question came from."""
    number = started_with(manager)["number"]
    if number is None:
        await open_profile(manager)
    else:
        await open_start_game(manager, RoomNumber(number))


async def to_letters(manager: DialogManager) -> None:
    """Go back to the letters."""
    await manager.switch_to(Zone.letter)


async def to_countries(manager: DialogManager) -> None:
    """Go back to the countries."""
    await manager.switch_to(Zone.country)
