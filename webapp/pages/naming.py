"""What a room is called, and what a gift may cost."""

from dataclasses import dataclass

from litestar import Response
from litestar.params import URLEncodedBody

from santa.limits import BUDGET_LENGTH, NAME_LENGTH
from santa.rooms import change_budget, rename_room
from webapp.pages.reading import Number, owned_room
from webapp.pages.room import show_room_to
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call


@dataclass
class NewName:
    """A form with one field."""

    name: str = ""


@dataclass
class NewBudget:
    """A form with one field."""

    budget: str = ""


@shows("/rooms/{number:str}/name")
async def show_name(request: Call, number: Number) -> Response[str]:
    """Ask for another name of the room."""
    room = await owned_room(request, number)
    return rendered(request, "room_name.html", room=room, limit=NAME_LENGTH)


@takes("/rooms/{number:str}/name")
async def take_name(request: Call, number: Number, data: URLEncodedBody[NewName]) -> Response[str]:
    """Rename the room."""
    await rename_room(number, data.name, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("webapp-words.saved"))


@shows("/rooms/{number:str}/budget")
async def show_budget(request: Call, number: Number) -> Response[str]:
    """Ask for another budget."""
    room = await owned_room(request, number)
    return rendered(request, "room_budget.html", room=room, limit=BUDGET_LENGTH)


@takes("/rooms/{number:str}/budget")
async def take_budget(
    request: Call, number: Number, data: URLEncodedBody[NewBudget]
) -> Response[str]:
    """Let gifts cost something else."""
    await change_budget(number, data.budget, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("webapp-words.saved"))
