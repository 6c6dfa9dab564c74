"""Who may touch a room. Every use case starts here, inside its transaction."""

from db.tables import Membership, Room
from santa.errors import NotOwner, RoomHasFailed, RoomIsDrawn, RoomNotFound
from santa.identifiers import HIGHEST_ID, PersonId, RoomId, RoomNumber
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


async def held_rooms_of(person: PersonId) -> list[Room]:
    """Return all rooms of a person, held in the order in which everybody holds several.

    Rooms are held before people, and both before letters: so nobody waits in a circle.
    """
    joined = await Membership.select(Membership.room).where(Membership.person == person)
    if not joined:
        return []
    return await (
        Room.objects()
        .where(Room.id.is_in([row["room"] for row in joined]))
        .order_by(Room.id)
        .lock_rows("NO KEY UPDATE")
    )


async def room_shown_to_owner(number: RoomNumber, *, by: PersonId) -> Room:
    """Return the room as it stands, to look at, if the person owns it.

    Raises:
        RoomNotFound, NotOwner.
    """
    return _owned(await joined_room(number, by=by), by)


async def owned_room(number: RoomNumber, *, by: PersonId) -> Room:
    """Return the room, held against other changes, if the person owns it.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
        NotOwner: the person is only a member.
    """
    return _owned(await joined_room(number, by=by, locked=True), by)


def _owned(room: Room, by: PersonId) -> Room:
    if room.owner != by:
        raise NotOwner
    return room


async def undrawn_room(number: RoomNumber, *, by: PersonId) -> Room:
    """Return the owner's room, held, while everything about its draw may still change.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn.
    """
    room = await owned_room(number, by=by)
    if not state_of(room).may_be_joined:
        raise RoomIsDrawn
    return room


async def drawable_room(number: RoomNumber, *, by: PersonId) -> Room:
    """Return the owner's room, held, if it may be drawn now or later.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn, RoomHasFailed.
    """
    room = await undrawn_room(number, by=by)
    if state_of(room) is RoomState.FAILED:
        raise RoomHasFailed
    return room


async def is_member(room: RoomId, person: PersonId) -> bool:
    """Tell whether the person is in the room."""
    if person > HIGHEST_ID:
        return False
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
