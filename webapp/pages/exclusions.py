"""Who must not draw whom: the list, another pair, a whole family."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Annotated

from litestar import Response
from litestar.params import QueryParameter, URLEncodedBody
from msgspec import Struct

from bot.apart import worth_lifting
from bot.words.names import names_listed
from bot.words.verdicts import verdict_in_words
from santa.draw.verdicts import draw_verdict
from santa.identifiers import PersonId, RoomNumber
from santa.rooms import (
    exclusions,
    keep_apart,
    keep_family_apart,
    let_together,
    members_named,
    participants,
)
from webapp.pages.reading import HIGHEST_PERSON, Member, Number, Page, undrawn_room
from webapp.pages.rules import Two
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call

PAGE = 20

Picked = Annotated[PersonId | None, QueryParameter(ge=1, le=HIGHEST_PERSON)]
LARGEST_FAMILY = 200
Family = Annotated[list[Member] | None, QueryParameter(max_items=LARGEST_FAMILY)]


class Ways(StrEnum):
    """Who of two must not draw the other."""

    BOTH = "both"
    ONE = "one"


@dataclass
class Pair:
    """Two people, and in which ways they are kept apart."""

    giver: Member
    receiver: Member
    ways: Ways


@dataclass(frozen=True)
class Named:
    """Somebody who has been picked."""

    id: PersonId
    name: str


class Relatives(Struct):
    """A family; a form with a single tick brings no list."""

    chosen: Member | list[Member] = []


@shows("/rooms/{number:str}/exclusions")
async def show_exclusions(request: Call, number: Number, page: Page = 0) -> Response[str]:
    """List the exclusions."""
    return await show_exclusions_to(request, number, page)


async def show_exclusions_to(
    request: Call, number: RoomNumber, page: int = 0, notice: str = ""
) -> Response[str]:
    """Answer a call with the exclusions, those in the way of a draw first, and perhaps a word."""
    by = request.user.id
    room = await undrawn_room(request, number)
    listed = await exclusions(number, by=by)
    verdict = await draw_verdict(number, by=by)
    advised = worth_lifting(listed, verdict)
    listed.sort(key=lambda apart: apart not in advised)
    pages = max(1, ceil(len(listed) / PAGE))
    page = min(page, pages - 1)
    return rendered(
        request,
        "exclusions.html",
        room=room,
        listed=listed[page * PAGE : (page + 1) * PAGE],
        page=page,
        pages=pages,
        verdict=verdict_in_words(request.user.voice, verdict),
        notice=notice,
    )


@takes("/rooms/{number:str}/exclusions/lift")
async def take_lift(request: Call, number: Number, data: URLEncodedBody[Two]) -> Response[str]:
    """Let two people draw each other again."""
    await let_together(number, data.one, data.other, by=request.user.id)
    lifted = request.user.voice.say("webapp-rules.lifted")
    return await show_exclusions_to(request, number, notice=lifted)


@shows("/rooms/{number:str}/exclusions/pair")
async def show_pair(
    request: Call, number: Number, first: Picked = None, second: Picked = None, page: Page = 0
) -> Response[str]:
    """Ask for one of two, then for the other one, then which of them must not draw which."""
    room = await undrawn_room(request, number)
    asked = [person for person in (first, second) if person is not None]
    names = await members_named(number, asked, by=request.user.id)
    picked = [Named(person, name) for person, name in names.items()]
    listed = await participants(number, by=request.user.id, page=page)
    return rendered(
        request,
        "pair.html",
        room=room,
        first=picked[0] if picked else None,
        second=picked[1] if len(picked) > 1 else None,
        people=[person for person in listed.people if person.id not in names],
        page=listed.page,
        pages=listed.pages,
    )


@takes("/rooms/{number:str}/exclusions/pair")
async def take_pair(request: Call, number: Number, data: URLEncodedBody[Pair]) -> Response[str]:
    """Keep two people apart."""
    mutual = data.ways is Ways.BOTH
    await keep_apart(number, data.giver, data.receiver, mutual=mutual, by=request.user.id)
    added = request.user.voice.say("webapp-rules.added")
    return await show_exclusions_to(request, number, notice=added)


@shows("/rooms/{number:str}/exclusions/family")
async def show_family(
    request: Call, number: Number, chosen: Family = None, page: Page = 0
) -> Response[str]:
    """Show one page of the members to tick; the ticks of other pages come along."""
    room = await undrawn_room(request, number)
    picked = list(dict.fromkeys(chosen or ()))
    names = await members_named(number, picked, by=request.user.id)
    listed = await participants(number, by=request.user.id, page=page)
    here = {person.id for person in listed.people}
    return rendered(
        request,
        "family.html",
        room=room,
        people=listed.people,
        chosen=picked,
        elsewhere=[person for person in picked if person not in here],
        names=names_listed(request.user.voice, list(names.values())) if names else "",
        page=listed.page,
        pages=listed.pages,
    )


@takes("/rooms/{number:str}/exclusions/family")
async def take_family(
    request: Call, number: Number, data: URLEncodedBody[Relatives]
) -> Response[str]:
    """Let none of the family draw another of it."""
    people = data.chosen if isinstance(data.chosen, list) else [data.chosen]
    await keep_family_apart(number, people, by=request.user.id)
    added = request.user.voice.say("webapp-rules.added")
    return await show_exclusions_to(request, number, notice=added)
