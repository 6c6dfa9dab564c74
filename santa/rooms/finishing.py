"""The end of a game."""

from db.engine import transaction
from db.tables import Room
from santa import clock
from santa.errors import RoomIsNotDrawn
from santa.identifiers import PersonId, RoomNumber
from santa.rooms.access import owned_room, state_of
from santa.rooms.cards import RoomState


async def finish_game(number: RoomNumber, *, by: PersonId) -> None:
    """End the game of a drawn room; it no longer counts among the owner's rooms.

    Raises:
        RoomNotFound, NotOwner, RoomIsNotDrawn.
    """
    async with transaction():
        room = await owned_room(number, by=by)
        if state_of(room) is not RoomState.DRAWN:
            raise RoomIsNotDrawn
        await Room.update(
            {Room.state: RoomState.FINISHED.value, Room.finished_at: clock.now()}
        ).where(Room.id == room.id)
