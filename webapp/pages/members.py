"""Who plays: the list, putting somebody out, and another owner."""

from dataclasses import dataclass

from litestar import Response
from litestar.params import URLEncodedBody

from bot.words.verdicts import verdict_in_words
from locales.facts import Html
from santa.draw import TooFew
from santa.draw.verdicts import draw_verdict
from santa.identifiers import RoomNumber
from santa.rooms import RoomCard, hand_over, participants, remove_member, room_card
from webapp.pages.reading import HIGHEST_PAGE, Member, Number, Page, owned_room
from webapp.pages.room import show_room_to
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call


@dataclass
class Somebody:
    """A member, picked from a page of the list."""

    member: Member
    page: int = 0


@shows("/rooms/{number:str}/participants")
async def show_participants(request: Call, number: Number, page: Page = 0) -> Response[str]:
    """List the members."""
    return await show_participants_to(request, number, page)


async def show_participants_to(
    request: Call, number: RoomNumber, page: int, notice: str = ""
) -> Response[str]:
    """Answer a call with the members, and a word about what has just been done."""
    room = await room_card(number, by=request.user.id)
    listed = await participants(number, by=request.user.id, page=page)
    return rendered(
        request,
        "participants.html",
        room=room,
        people=listed.people,
        total=listed.total,
        page=listed.page,
        pages=listed.pages,
        verdict=await _worry(request, room),
        notice=notice,
    )


async def _worry(request: Call, room: RoomCard) -> Html | None:
    """Say what the owner has to put right before the draw, if anything."""
    if not (room.is_mine and room.state.may_be_joined):
        return None
    verdict = await draw_verdict(room.number, by=request.user.id)
    if (verdict.possible and not verdict.known) or isinstance(verdict.reason, TooFew):
        return None
    return verdict_in_words(request.user.voice, verdict)


@takes("/rooms/{number:str}/participants/remove")
async def take_removal(
    request: Call, number: Number, data: URLEncodedBody[Somebody]
) -> Response[str]:
    """Put somebody out; the page has asked once more."""
    await remove_member(number, data.member, by=request.user.id)
    removed = request.user.voice.say("participants-removed")
    return await show_participants_to(request, number, min(data.page, HIGHEST_PAGE), removed)


@shows("/rooms/{number:str}/owner")
async def show_owner(request: Call, number: Number, page: Page = 0) -> Response[str]:
    """Ask who will be the owner."""
    room = await owned_room(request, number)
    listed = await participants(number, by=request.user.id, page=page)
    return rendered(
        request,
        "owner.html",
        room=room,
        people=[person for person in listed.people if not person.is_owner],
        page=listed.page,
        pages=listed.pages,
    )


@takes("/rooms/{number:str}/owner")
async def take_owner(
    request: Call, number: Number, data: URLEncodedBody[Somebody]
) -> Response[str]:
    """Hand the room over; the page has asked once more."""
    await hand_over(number, to=data.member, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("change-owner-done"))
