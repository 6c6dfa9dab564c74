"""The way to a time zone: the device's own, or a city or country that is typed."""

from dataclasses import dataclass
from typing import Annotated
from zoneinfo import ZoneInfo

from litestar import Response
from litestar.params import QueryParameter, URLEncodedBody
from msgspec import Meta

from locales.places import cities_of, country_name, offset_of, zone_city, zones_of
from locales.search import find_places
from santa import clock
from santa.identifiers import RoomNumber
from santa.people import choose_zone
from webapp.pages.drawing import show_draw_to
from webapp.pages.profile import show_profile_to
from webapp.pages.reading import device_of, look_again, my_zone
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call

LONGEST_TYPED = 64
MOST_PLACES = 30

Typed = Annotated[str, QueryParameter(max_length=LONGEST_TYPED)]
CountryCode = Annotated[str, QueryParameter(pattern=r"^([A-Z]{2})?$")]
NUMBER_OR_NONE = r"^([1-9][0-9]{4,7})?$"
ForRoom = Annotated[str, QueryParameter(pattern=NUMBER_OR_NONE)]


@dataclass
class NewZone:
    """A zone by its IANA name, and the room whose draw it is chosen for, if any."""

    zone: str = ""
    room: Annotated[str, Meta(pattern=NUMBER_OR_NONE)] = ""


@dataclass(frozen=True)
class Choice:
    """A line to choose: a place with one clock, or a country whose cities follow."""

    name: str
    zone: str
    offset: str
    country: str


@shows("/zone")
async def show_zone(
    request: Call, typed: Typed = "", country: CountryCode = "", room: ForRoom = ""
) -> Response[str]:
    """Show what may be meant by what is typed, or the cities of a country."""
    places = _cities(request, country) if zones_of(country) else _found(request, typed)
    return rendered(
        request,
        "zone.html",
        room=room,
        zone=my_zone(request),
        device=device_of(request),
        typed_text=typed,
        country=country_name(country, request.user.voice.language) if zones_of(country) else "",
        places=places[:MOST_PLACES] if not country else places,
    )


def _found(request: Call, typed: str) -> list[Choice]:
    found = find_places(typed, request.user.voice.language, clock.now())
    return [
        _choice(place.name, place.zones[0])
        if len(place.zones) == 1
        else Choice(place.name, zone="", offset="", country=place.country)
        for place in found
    ]


def _cities(request: Call, country: str) -> list[Choice]:
    cities = cities_of(country, request.user.voice.language)
    return [_choice(city.name, city.zone) for city in cities]


def _choice(name: str, zone: str) -> Choice:
    return Choice(name, zone, offset_of(zone, clock.now()), country="")


@takes("/zone")
async def take_zone(request: Call, data: URLEncodedBody[NewZone]) -> Response[str]:
    """Read the clock in another zone, and go back to where the question came from."""
    await choose_zone(data.zone, by=request.user.id)
    await look_again(request)
    voice = request.user.voice
    there = clock.now().astimezone(ZoneInfo(data.zone))
    chosen = voice.say("zone-chosen", place=zone_city(data.zone, voice.language), now=there)
    if data.room:
        return await show_draw_to(request, RoomNumber(data.room), chosen)
    return await show_profile_to(request, chosen)
