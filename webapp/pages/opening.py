"""What somebody sees first: the room that a link or a button names, else all of theirs."""

import re
from typing import Annotated

from litestar import Response
from litestar.params import QueryParameter

from bot.about import INVITATION
from santa.errors import RoomIsClosed, RoomNotFound, TooManyWrongNumbers, WrongNumberFormat
from santa.identifiers import RoomNumber
from webapp.errors import words_of
from webapp.pages.room import show_room_to
from webapp.pages.rooms import list_rooms
from webapp.routes import shows
from webapp.visitors import MEETS, Call

NOT_TO_BE_SEEN = (RoomNotFound, RoomIsClosed, WrongNumberFormat, TooManyWrongNumbers)
ROOM = re.compile(rf"(?:{INVITATION})?([1-9][0-9]{{4,7}})")


@shows("/opening", opt=MEETS)
async def show_opening(
    request: Call, room: Annotated[str, QueryParameter(max_length=512)] = ""
) -> Response[str]:
    """Show the first page; somebody new is met here, as by Start in the chat.

    `room` is what a button of the bot's put into the address; a link says it in what is signed.
    """
    asked = ROOM.fullmatch(request.auth.start_param or room)
    if asked is None:
        return await list_rooms(request)
    try:
        return await show_room_to(request, RoomNumber(asked[1]))
    except NOT_TO_BE_SEEN as refusal:
        return await list_rooms(request, notice=words_of(request, refusal))
