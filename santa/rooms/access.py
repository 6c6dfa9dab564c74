"""Who may touch a room. Every use case starts here, inside its transaction."""

from db.tables import Membership, Room
from santa.errors import NotOwner, RoomNotFound
from santa.identifiers import PersonId, RoomId, RoomNumber
from santa.rooms.cards import RoomState
from santa.rooms.moments import DrawMoment


async def joined_room(number: RoomNumber, *, by: PersonId, locked: bool = False) -> Room:
    """Return the room if the person is in it, held against other changes if `locked`.

    Raises:
        RoomNotFound: also for a stranger, who learns nothing from the difference.
    """
    room = await (held_room(number) if locked else seen_room(number))
    if room is None or not await is_member(RoomId(room.id), by):
        raise RoomNotFound
    return room


async def seen_room(number: RoomNumber) -> Room | None:
    """Return the room as it stands, whoever asks."""
    return await Room.objects().where(Room.number == number).first()


async def held_room(number: RoomNumber) -> Room | None:
    """Return the room, held against other changes until the transaction ends."""
    return await Room.objects().where(Room.number == number).lock_rows("NO KEY UPDATE").first()


async def owned_room(number: RoomNumber, *, by: PersonId) -> Room:
    """Return the room, held against other changes, if the person owns it.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
        NotOwner: the person is only a member.
    """
    room = await joined_room(number, by=by, locked=True)
    if room.owner != by:
        raise NotOwner
    return room


async def is_member(room: RoomId, person: PersonId) -> bool:
    """Tell whether the person is in the room."""
    return bool(
        await Membership.exists().where((Membership.room == room) & (Membership.person == person))
    )


def state_of(room: Room) -> RoomState:
    """Read the state of a row."""
    return RoomState(room.state)


def moment_of(room: Room) -> DrawMoment | None:
    """Read the moment of a row, as far as it may be told."""
    if state_of(room) is not RoomState.SCHEDULED:
        return None
    return DrawMoment(room.draw_at, room.secret_from, room.secret_until).as_told
