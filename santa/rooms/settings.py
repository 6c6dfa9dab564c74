"""What the owner changes about a room."""

from piccolo.columns import Column

from db.engine import transaction
from db.tables import Membership, Room
from santa.draw import Shape
from santa.errors import NextOwnerHasTooManyRooms, NotAMember, TooManyRooms
from santa.identifiers import PersonId, RoomId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.outbox import pass_on, post, post_to_members, recall_from_members
from santa.limits import BUDGET_LENGTH, NAME_LENGTH
from santa.messages.closing import close_room
from santa.rooms.access import is_member, owned_room, state_of, undrawn_room
from santa.rooms.cards import RoomState
from santa.rooms.joining import refuse_one_room_too_many
from santa.texts import one_line


async def rename_room(number: RoomNumber, name: str, *, by: PersonId) -> None:
    """Give a room another name.

    Raises:
        RoomNotFound, NotOwner, TextIsEmpty, TextTooLong.
    """
    await _change(number, {Room.name: one_line(name, limit=NAME_LENGTH)}, by=by)


async def change_budget(number: RoomNumber, budget: str, *, by: PersonId) -> None:
    """Let gifts cost something else.

    Raises:
        RoomNotFound, NotOwner, TextIsEmpty, TextTooLong.
    """
    await _change(number, {Room.budget: one_line(budget, limit=BUDGET_LENGTH)}, by=by)


async def _change(number: RoomNumber, values: dict[Column | str, str], *, by: PersonId) -> None:
    async with transaction():
        room = await owned_room(number, by=by)
        await Room.update(values).where(Room.id == room.id)


async def choose_shape(number: RoomNumber, shape: Shape, *, by: PersonId) -> None:
    """Draw one circle, or any circles.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn.
    """
    async with transaction():
        room = await undrawn_room(number, by=by)
        await Room.update({Room.shape: shape.value}).where(Room.id == room.id)


async def hand_over(number: RoomNumber, *, to: PersonId, by: PersonId) -> None:
    """Make another member the owner, and tell everybody.

    Raises:
        RoomNotFound, NotOwner.
        NotAMember: the next owner is not in the room.
        NextOwnerHasTooManyRooms: the next owner has as many rooms as one may.
    """
    async with transaction():
        room = await owned_room(number, by=by)
        if not await is_member(RoomId(room.id), to):
            raise NotAMember
        if PersonId(room.owner) == to:
            return
        if state_of(room) is not RoomState.FINISHED:
            await _refuse_next_owner_with_too_many_rooms(to)
        await make_owner(room, to)


async def _refuse_next_owner_with_too_many_rooms(person: PersonId) -> None:
    try:
        await refuse_one_room_too_many(person)
    except TooManyRooms as refusal:
        raise NextOwnerHasTooManyRooms(limit=refusal.limit) from None


async def make_owner(room: Room, person: PersonId) -> None:
    """Write the new owner down, and leave the letters that tell of it."""
    await pass_on(room, to=person)
    await Room.update({Room.owner: person}).where(Room.id == room.id)
    rows = await (
        Membership.select(Membership.person)
        .where((Membership.room == room.id) & (Membership.person != person))
        .order_by(Membership.id)
    )
    others = [PersonId(row["person"]) for row in rows]
    await post(LetterKind.NEW_OWNER, to=others, room=room)
    await post(LetterKind.MADE_OWNER, to=[person], room=room)


async def delete_room(number: RoomNumber, *, by: PersonId) -> None:
    """Remove a room whole, in whatever state it is, and tell its members.

    Raises:
        RoomNotFound, NotOwner.
    """
    async with transaction():
        room = await owned_room(number, by=by)
        await close_room(room.id)
        await recall_from_members(room)
        await post_to_members(LetterKind.ROOM_DELETED, room=room)
        await remove_room(room)


async def remove_room(room: Room) -> None:
    """Remove the row and everything that hangs on it; letters already written stay."""
    await Room.delete().where(Room.id == room.id)
