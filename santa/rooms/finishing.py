"""The end of a game."""

from db.engine import transaction
from db.tables import Room
from santa import clock
from santa.errors import RoomIsNotDrawn
from santa.identifiers import PersonId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post_to_members
from santa.limits import WRITING_AFTER_FINISH
from santa.rooms.access import owned_room, state_of
from santa.rooms.cards import RoomState


async def finish_game(number: RoomNumber, *, by: PersonId) -> None:
    """End the game of a drawn room; it no longer counts among the owner's rooms.

    Everybody hears how long Santas and recipients may still write to each other.

    Raises:
        RoomNotFound, NotOwner, RoomIsNotDrawn.
    """
    async with transaction():
        room = await owned_room(number, by=by)
        if state_of(room) is not RoomState.DRAWN:
            raise RoomIsNotDrawn
        now = clock.now()
        await Room.update({Room.state: RoomState.FINISHED.value, Room.finished_at: now}).where(
            Room.id == room.id
        )
        until = (now + WRITING_AFTER_FINISH).isoformat()
        await post_to_members(LetterKind.GAME_FINISHED, room=room, until=until)
