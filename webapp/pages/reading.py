"""What several pages read or are told: the room, its number, a page of a list, a device's zone."""

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Final
from zoneinfo import available_timezones

from litestar.params import PathParameter, QueryParameter
from msgspec import Meta

from locales.languages import Language
from locales.places import zone_name
from santa import clock
from santa.errors import NeverPressedStart, NotOwner, RoomIsDrawn
from santa.identifiers import PersonId, RoomNumber
from santa.people import recognise
from santa.rooms import RoomCard, room_card
from webapp.visitors import Call, Visitor, voice_for

HIGHEST_PERSON = 2**52
"""Telegram promises that no identifier needs more bits."""

HIGHEST_PAGE: Final = 10**6

Number = Annotated[RoomNumber, PathParameter(pattern=r"^[1-9][0-9]{4,7}$", description="A room.")]
Page = Annotated[int, QueryParameter(ge=0, le=HIGHEST_PAGE, description="Of a list, from 0.")]
Member = Annotated[PersonId, Meta(ge=1, le=HIGHEST_PERSON)]


@dataclass(frozen=True)
class Device:
    """The time zone that a browser says it is in."""

    zone: str
    name: str


def device_of(request: Call) -> Device | None:
    """Return the zone of the person's device, if it is another one than theirs."""
    zone = request.headers.get("x-time-zone", "")
    if zone == request.user.card.zone_name or zone not in _zones():
        return None
    return Device(zone, zone_name(zone, request.user.voice.language, clock.now()))


def my_zone(request: Call) -> str:
    """Name the zone in which the person reads the clock."""
    language: Language = request.user.voice.language
    return zone_name(request.user.card.zone_name, language, clock.now())


async def owned_room(request: Call, number: RoomNumber) -> RoomCard:
    """Read a room for its owner.

    Raises:
        RoomNotFound, NotOwner.
    """
    room = await room_card(number, by=request.user.id)
    if not room.is_mine:
        raise NotOwner
    return room


async def undrawn_room(request: Call, number: RoomNumber) -> RoomCard:
    """Read a room for its owner, while everything about its draw may still change.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn.
    """
    room = await owned_room(request, number)
    if not room.state.may_be_joined:
        raise RoomIsDrawn
    return room


async def look_again(request: Call) -> None:
    """Read the card anew, after the person changed something about themselves.

    Raises:
        NeverPressedStart: they have just been forgotten.
    """
    card = await recognise(request.user.id)
    if card is None:
        raise NeverPressedStart
    request.scope["user"] = Visitor(card, voice_for(card, request.auth))


@cache
def _zones() -> frozenset[str]:
    # Gathered from some hundred files: once is enough.
    return frozenset(available_timezones())
