"""What the presses on the way to a time zone do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.context import look_again, person_of, started_with, voice_in
from bot.dialogs.profile.states import open_profile
from bot.dialogs.start_game.states import open_start_game
from bot.dialogs.zone.states import Zone
from bot.refusals import ScreenIsOld
from locales.places import cities_of, country_letters, zones_of
from santa.errors import ZoneUnknown
from santa.identifiers import RoomNumber
from santa.people import choose_zone


async def on_letter(_: CallbackQuery, __: Any, manager: DialogManager, letter: str) -> None:
    """Show the countries of a letter."""
    if letter not in country_letters(voice_in(manager).language):
        raise ScreenIsOld
    manager.dialog_data["letter"] = letter
    await manager.switch_to(Zone.country)


async def on_country(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """Take the country's only zone, or show its cities."""
    zones = zones_of(code)
    if not zones:
        raise ZoneUnknown
    if len(zones) == 1:
        await _choose(manager, zones[0])
    else:
        manager.dialog_data["country"] = code
        await manager.switch_to(Zone.city)


async def on_city(_: CallbackQuery, __: Any, manager: DialogManager, place: str) -> None:
    """Take the zone of a city."""
    cities = cities_of(manager.dialog_data["country"], voice_in(manager).language)
    if not place.isdecimal() or int(place) >= len(cities):
        raise ZoneUnknown
    await _choose(manager, cities[int(place)].zone)


async def _choose(manager: DialogManager, zone: str) -> None:
    await choose_zone(zone, by=person_of(manager))
    await look_again(manager)
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
