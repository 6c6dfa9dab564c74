"""A room: in brief for a member, with its settings for the owner, as an invitation for others."""

from typing import Any

from litestar import Response

from bot.words.finishing import facts_of_finishing
from bot.words.moments import moment_in_words
from bot.words.names import names_listed
from locales.voice import Voice
from santa.errors import NoRecipientNow, ResultsAreForgotten, RoomNotFound
from santa.identifiers import RoomNumber
from santa.limits import WISHES_LENGTH
from santa.rooms import (
    RoomCard,
    RoomState,
    activate_room,
    delete_room,
    delivery,
    finish_game,
    leave_room,
    my_recipient,
    room_card,
    see_invitation,
)
from webapp.pages.reading import Number
from webapp.pages.rooms import list_rooms
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call


@shows("/rooms/{number:str}")
async def show_room(request: Call, number: Number) -> Response[str]:
    """Show the room, or its invitation to somebody who is not in it."""
    return await show_room_to(request, number)


async def show_room_to(request: Call, number: RoomNumber, notice: str = "") -> Response[str]:
    """Answer a call with a room, and a word about what has just been done."""
    try:
        room = await room_card(number, by=request.user.id)
    except RoomNotFound:
        return await _invite(request, number)
    voice = request.user.voice
    shown: dict[str, Any] = {"recipient": None, "nobody": "", "delivery": "", "finish_sure": ""}
    if not room.state.may_be_joined:
        shown |= await _recipient(request, room)
    if room.is_mine and room.state is RoomState.DRAWN:
        shown |= await _delivery(request, room)
    return rendered(
        request,
        "room.html",
        room=room,
        when=moment_in_words(voice, room.moment, request.user.card.zone),
        invite_link=_invite_link(request, room, voice),
        notice=notice,
        **shown,
    )


def _invite_link(request: Call, room: RoomCard, voice: Voice) -> str:
    if not (room.is_mine and room.state.may_be_joined):
        return ""
    words = voice.say("invite-words", room=room.name)
    link: str = request.app.state.site.about.share_link(room.number, words)
    return link


async def _recipient(request: Call, room: RoomCard) -> dict[str, Any]:
    try:
        return {"recipient": await my_recipient(room.number, by=request.user.id)}
    except NoRecipientNow as refusal:
        forgotten = isinstance(refusal, ResultsAreForgotten)
        return {"nobody": "forgotten" if forgotten else room.state.value}


async def _delivery(request: Call, room: RoomCard) -> dict[str, Any]:
    voice = request.user.voice
    known = await delivery(room.number, by=request.user.id)
    told = voice.say(
        "room-delivery",
        arrived=known.arrived,
        total=known.total,
        missing=names_listed(voice, known.missing),
        reach="some" if known.missing else "all",
    )
    sure = voice.say("webapp-finish-sure", **facts_of_finishing(known))
    return {"delivery": told.strip(), "finish_sure": sure}


async def _invite(request: Call, number: RoomNumber) -> Response[str]:
    invitation = await see_invitation(number, by=request.user.id)
    when = moment_in_words(request.user.voice, invitation.moment, request.user.card.zone)
    return rendered(request, "invitation.html", room=invitation, when=when, limit=WISHES_LENGTH)


@takes("/rooms/{number:str}/activate")
async def take_activation(request: Call, number: Number) -> Response[str]:
    """Open the room again after a failed draw."""
    await activate_room(number, by=request.user.id)
    return await show_room_to(request, number, request.user.voice.say("webapp-draw.activated"))


@takes("/rooms/{number:str}/finish")
async def take_end(request: Call, number: Number) -> Response[str]:
    """End the game."""
    await finish_game(number, by=request.user.id)
    return await show_room_to(request, number)


@takes("/rooms/{number:str}/leave")
async def take_leaving(request: Call, number: Number) -> Response[str]:
    """Go out of the room."""
    await leave_room(number, by=request.user.id)
    return await list_rooms(request, request.user.voice.say("leave-room-done"))


@takes("/rooms/{number:str}/delete")
async def take_deletion(request: Call, number: Number) -> Response[str]:
    """Remove the room whole."""
    await delete_room(number, by=request.user.id)
    return await list_rooms(request, request.user.voice.say("room-settings-deleted"))
