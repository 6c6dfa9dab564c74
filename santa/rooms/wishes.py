"""What a member wishes for, in each room anew."""

from db.engine import transaction
from db.sealing import seal
from db.tables import Membership
from santa.draw.store import santa_of
from santa.identifiers import PersonId, RoomNumber
from santa.letters.gathering import tell_of_news
from santa.limits import WISHES_LENGTH
from santa.rooms.access import joined_room, state_of
from santa.rooms.cards import RoomState
from santa.texts import many_lines


async def change_wishes(number: RoomNumber, wishes: str, *, by: PersonId) -> None:
    """Wish for something else; a Santa who knows their recipient is told.

    Raises:
        RoomNotFound, TextIsEmpty, TextTooLong.
    """
    sealed = seal(many_lines(wishes, limit=WISHES_LENGTH))
    async with transaction():
        room = await joined_room(number, by=by, locked=True)
        await Membership.update({Membership.wishes: sealed}).where(
            (Membership.room == room.id) & (Membership.person == by)
        )
        if state_of(room) is RoomState.DRAWN and (santa := await santa_of(room.id, by)):
            await tell_of_news(room, santa)
