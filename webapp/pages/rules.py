"""How a room is drawn: the shape, what comes of the exclusions, and what would help."""

from dataclasses import dataclass

from litestar import Response
from litestar.params import URLEncodedBody

from bot.apart import worth_lifting
from bot.words.verdicts import verdict_in_words
from santa.draw import Shape
from santa.draw.verdicts import draw_verdict
from santa.identifiers import RoomNumber
from santa.rooms import choose_shape, exclusions, let_together
from webapp.pages.reading import Member, Number, undrawn_room
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call


@dataclass
class NewShape:
    """A form with one choice."""

    shape: Shape


@dataclass
class Two:
    """Two people whose exclusion is to be lifted."""

    one: Member
    other: Member


@shows("/rooms/{number:str}/rules")
async def show_rules(request: Call, number: Number) -> Response[str]:
    """Show the rules and the verdict."""
    return await show_rules_to(request, number)


async def show_rules_to(request: Call, number: RoomNumber, notice: str = "") -> Response[str]:
    """Answer a call with the rules, and a word about what has just been done."""
    by = request.user.id
    room = await undrawn_room(request, number)
    listed = await exclusions(number, by=by)
    verdict = await draw_verdict(number, by=by)
    return rendered(
        request,
        "rules.html",
        room=room,
        count=len(listed),
        verdict=verdict_in_words(request.user.voice, verdict),
        lifts=worth_lifting(listed, verdict),
        notice=notice,
    )


@takes("/rooms/{number:str}/rules/shape")
async def take_shape(
    request: Call, number: Number, data: URLEncodedBody[NewShape]
) -> Response[str]:
    """Draw one circle, or any circles."""
    await choose_shape(number, data.shape, by=request.user.id)
    return await show_rules_to(request, number)


@takes("/rooms/{number:str}/rules/lift")
async def take_advice(request: Call, number: Number, data: URLEncodedBody[Two]) -> Response[str]:
    """Lift one of the exclusions that stand in the way."""
    await let_together(number, data.one, data.other, by=request.user.id)
    return await show_rules_to(request, number, request.user.voice.say("webapp-rules.lifted"))
