"""How the way to a time zone looks."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Group, Row, ScrollingGroup, Select
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
from bot.widgets.question import Question
from bot.widgets.screen import Screen
from bot.widgets.texts import Say

letter = Screen(
    Say("zone-letter"),
    Question(on_typed),
    Group(
        Select(
            Format("{item}"),
            id="letter",
            item_id_getter=lambda letter: letter,
            items="letters",
            on_click=on_letter,
        ),
        width=6,
    ),
    Row(Back(leave, id="leave"), Cancel(leave)),
    state=Zone.letter,
    getter=get_letters,
    preview_data={"letters": ["K", "U"], "zone": "Almaty, UTC+5"},
)

found = Screen(
    Say("zone-found"),
    Question(on_typed),
    ScrollingGroup(
        Select(
            Format("{item[name]}"),
            id="place",
            item_id_getter=lambda place: place["place"],
            items="places",
            on_click=on_found,
        ),
        id="places",
        width=1,
        height=10,
        hide_on_single_page=True,
    ),
    Row(Back(to_letters, id="back_to_letters"), Cancel(leave)),
    state=Zone.found,
    getter=get_found,
    preview_data={"typed": "Alm", "places": [{"place": 0, "name": "Almaty, UTC+5"}]},
)

country = Screen(
    Say("zone-country"),
    ScrollingGroup(
        Select(
            Format("{item[name]}"),
            id="country",
            item_id_getter=lambda country: country["code"],
            items="countries",
            on_click=on_country,
        ),
        id="countries",
        width=2,
        height=10,
        hide_on_single_page=True,
    ),
    Row(Back(to_letters, id="to_letters"), Cancel(leave)),
    state=Zone.country,
    getter=get_countries,
    preview_data={"letter": "K", "countries": [{"code": "KZ", "name": "Kazakhstan"}]},
)

city = Screen(
    Say("zone-city"),
    ScrollingGroup(
        Select(
            Format("{item[name]}"),
            id="city",
            item_id_getter=lambda city: city["place"],
            items="cities",
            on_click=on_city,
        ),
        id="cities",
        width=2,
        height=10,
        hide_on_single_page=True,
    ),
    Row(Back(to_countries, id="to_countries"), Cancel(leave)),
    state=Zone.city,
    getter=get_cities,
    preview_data={"country": "Kazakhstan", "cities": [{"place": 0, "name": "Almaty, UTC+5"}]},
)

dialog = Dialog(letter, found, country, city)
