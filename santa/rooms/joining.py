"""From "I want to play" to being in a room."""

from db.engine import fetch, transaction
from db.sealing import seal
from db.tables import Membership, Room
from santa import clock
from santa.errors import AlreadyMember, RoomIsClosed, RoomNotFound, TooManyRooms
from santa.identifiers import PersonId, RoomId, RoomNumber
from santa.letters.gathering import tell_of_joining
from santa.limits import BUDGET_LENGTH, NAME_LENGTH, WISHES_LENGTH, limits
from santa.people.holding import hold
from santa.people.naming import name_of
from santa.rooms.access import held_room, is_member, moment_of, seen_room, state_of
from santa.rooms.cards import Invitation, RoomState
from santa.rooms.numbers import known_number, new_number
from santa.texts import many_lines, one_line

ATTEMPTS_AT_A_FREE_NUMBER = 50


async def create_room(name: str, budget: str, wishes: str | None, *, by: PersonId) -> RoomNumber:
    """Open a room with its owner as the first member, and return its number.

    Raises:
        NeverPressedStart.
        TooManyRooms: the person owns as many unfinished rooms as one may.
        TextIsEmpty, TextTooLong: of the name, the budget or the wishes.
    """
    name = one_line(name, limit=NAME_LENGTH)
    budget = one_line(budget, limit=BUDGET_LENGTH)
    sealed = _seal_wishes(wishes)
    async with transaction():
        await refuse_one_room_too_many(by)
        number, room = await _insert_room(name, budget, by)
        await Membership(room=room, person=by, wishes=sealed, joined_at=clock.now()).save()
    return number


async def may_create_room(*, by: PersonId) -> None:
    """Refuse before the first question what would be refused after the last.

    Raises:
        NeverPressedStart.
        TooManyRooms: the person owns as many unfinished rooms as one may.
    """
    async with transaction():
        await refuse_one_room_too_many(by)


async def refuse_one_room_too_many(owner: PersonId) -> None:
    """Hold the owner-to-be against parallel creations, and count their rooms."""
    await hold(owner)
    owned = await Room.count().where(
        (Room.owner == owner) & (Room.state != RoomState.FINISHED.value)
    )
    if owned >= limits().rooms_each:
        raise TooManyRooms(limit=limits().rooms_each)


async def _insert_room(name: str, budget: str, owner: PersonId) -> tuple[RoomNumber, RoomId]:
    for _ in range(ATTEMPTS_AT_A_FREE_NUMBER):
        number = new_number()
        rows = await fetch(
            "INSERT INTO room (number, name, budget, owner, created_at)"
            " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (number) DO NOTHING RETURNING id",
            number,
            name,
            budget,
            owner,
            clock.now(),
        )
        if rows:
            return number, RoomId(rows[0]["id"])
    raise RuntimeError("no free room number was found: ROOM_NUMBER_LENGTH is too small")


async def see_invitation(typed: str, *, by: PersonId) -> Invitation:
    """Show the room to somebody who has typed its number or followed its link.

    Wrong numbers are counted, and too many of them lock the question for a while.

    Raises:
        NeverPressedStart, TooManyWrongNumbers, WrongNumberFormat, RoomNotFound, RoomIsClosed,
        AlreadyMember.
    """
    return await invitation_to(await known_number(typed, by=by), by=by)


async def invitation_to(number: RoomNumber, *, by: PersonId) -> Invitation:
    """Show again the room that the person has found and may still join.

    Raises:
        RoomNotFound, RoomIsClosed, AlreadyMember.
    """
    room = await _joinable(await seen_room(number), by=by)
    return Invitation(
        number=RoomNumber(room.number),
        name=room.name,
        budget=room.budget,
        owner=await name_of(PersonId(room.owner)),
        people=room.people,
        moment=moment_of(room),
    )


async def join_room(number: RoomNumber, wishes: str | None, *, by: PersonId) -> None:
    """Put the person into the room, and tell its owner.

    Raises:
        NeverPressedStart, TooManyWrongNumbers, RoomNotFound, RoomIsClosed, AlreadyMember,
        TextIsEmpty, TextTooLong.
    """
    sealed = _seal_wishes(wishes)
    await known_number(number, by=by)
    async with transaction():
        room = await _joinable(await held_room(number), by=by)
        await hold(by)
        joined_at = clock.now()
        await Membership(room=room.id, person=by, wishes=sealed, joined_at=joined_at).save()
        await tell_of_joining(room, joined_at)


async def _joinable(room: Room | None, *, by: PersonId) -> Room:
    if room is None:
        raise RoomNotFound
    if await is_member(RoomId(room.id), by):
        raise AlreadyMember
    if not state_of(room).may_be_joined:
        raise RoomIsClosed
    return room


def _seal_wishes(wishes: str | None) -> bytes | None:
    if wishes is None:
        return None
    return seal(many_lines(wishes, limit=WISHES_LENGTH))
