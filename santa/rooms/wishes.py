"""What a member wishes for, in each room anew."""

from db.engine import transaction
from db.sealing import blind_mark, seal
from db.tables import Membership, Pair
from santa.identifiers import PersonId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post
from santa.limits import WISHES_LENGTH
from santa.rooms.access import joined_room
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
        santas = await Pair.select(Pair.giver).where(
            (Pair.room == room.id) & (Pair.recipient_mark == blind_mark(room.id, by))
        )
        if santas and room.state == "drawn":
            await post(LetterKind.RESULT_CHANGED, to=[PersonId(santas[0]["giver"])], room=room)
