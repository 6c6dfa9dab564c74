"""How the way to a time zone looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Group, Row
from aiogram_dialog.widgets.text import Format

from bot.dialogs.zone.getters import get_cities, get_countries, get_found, get_letters
from bot.dialogs.zone.handlers import (
    leave,
    on_city,
    on_country,
    on_found,
    on_letter,
    on_typed,
    to_countries,
    to_letters,
)
from bot.dialogs.zone.states import Zone
from bot.widgets.moves import Back, Cancel
from bot.widgets.picking import Pick, Scrolling
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

letter = Screen(
    Say("zone-letter"),
    Question(on_typed),
    Group(Pick(Format("{item[id]}"), on_letter, id="letter", items="letters"), width=6),
    Row(Back(leave), Cancel(leave)),
    state=Zone.letter,
    getter=get_letters,
    preview_data={"letters": [{"id": "K"}, {"id": "U"}], "zone": "Almaty, UTC+5"},
)

found = Screen(
    Say("zone-found"),
    Question(on_typed),
    Scrolling(Pick(Format("{item[name]}"), on_found, id="place", items="places"), id="places"),
    Row(Back(to_letters), Cancel(leave)),
    state=Zone.found,
    getter=get_found,
    preview_data={"typed": "Alm", "places": [{"id": 0, "name": "Almaty, UTC+5"}]},
)

country = Screen(
    Say("zone-country"),
    Scrolling(
        Pick(Format("{item[name]}"), on_country, id="country", items="countries"),
        id="countries",
        width=2,
    ),
    Row(Back(to_letters), Cancel(leave)),
    state=Zone.country,
    getter=get_countries,
    preview_data={"letter": "K", "countries": [{"id": "KZ", "name": "Kazakhstan"}]},
)

city = Screen(
    Say("zone-city"),
    Scrolling(
        Pick(Format("{item[name]}"), on_city, id="city", items="cities"), id="cities", width=2
    ),
    Row(Back(to_countries), Cancel(leave)),
    state=Zone.city,
    getter=get_cities,
    preview_data={"country": "Kazakhstan", "cities": [{"id": 0, "name": "Almaty, UTC+5"}]},
)

dialog = Dialog(letter, found, country, city)
