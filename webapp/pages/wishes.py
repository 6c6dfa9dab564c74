"""What somebody wishes for: on the way into a room, and in it."""

from dataclasses import dataclass

from litestar import Response
from litestar.params import URLEncodedBody

from santa.limits import WISHES_LENGTH
from santa.rooms import change_wishes, join_room, my_wishes, room_card
from webapp.pages.reading import Number
from webapp.pages.room import show_room_to
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call


@dataclass
class Wishes:
    """A form with one field."""

    wishes: str = ""


@takes("/rooms/{number:str}/join")
async def take_joining(
    request: Call, number: Number, data: URLEncodedBody[Wishes]
) -> Response[str]:
    """Put the person into the room; who writes nothing may do so later."""
    await join_room(number, data.wishes if data.wishes.strip() else None, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("join-room-done"))


@shows("/rooms/{number:str}/wishes")
async def show_wishes(request: Call, number: Number) -> Response[str]:
    """Show what the person wishes for, ready to be changed."""
    by = request.user.id
    room, wishes = await room_card(number, by=by), await my_wishes(number, by=by)
    return rendered(request, "wishes.html", room=room, wishes=wishes or "", limit=WISHES_LENGTH)


@takes("/rooms/{number:str}/wishes")
async def take_wishes(request: Call, number: Number, data: URLEncodedBody[Wishes]) -> Response[str]:
    """Wish for something else."""
    await change_wishes(number, data.wishes, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("webapp-words.saved"))
