"""What people look up about their rooms. Reads only."""

from math import ceil
from typing import Any, NamedTuple

from db.engine import fetch
from db.sealing import unseal
from db.tables import Membership, Room
from santa import clock
from santa.draw import Shape
from santa.draw.tokens import token_of
from santa.errors import NoRecipientNow, ResultsAreForgotten, RoomIsNotDrawn, RoomNotFound
from santa.identifiers import PersonId, RoomId, RoomNumber
from santa.limits import KEPT_AFTER_FINISH
from santa.people.cards import full_name
from santa.people.phones import number_to_read
from santa.rooms.access import joined_room, moment_of, state_of
from santa.rooms.cards import (
    Participant,
    ParticipantsPage,
    RecipientCard,
    RoomCard,
    RoomLine,
    RoomState,
)

PAGE = 20


async def my_rooms(*, by: PersonId) -> list[RoomLine]:
    """List the rooms that the person is in, the oldest first."""
    rows = await fetch(
        "SELECT room.number, room.name, room.state, room.owner FROM membership"
        " JOIN room ON room.id = membership.room"
        " WHERE membership.person = $1 ORDER BY membership.joined_at, membership.id",
        by,
    )
    return [
        RoomLine(
            number=RoomNumber(row["number"]),
            name=row["name"],
            state=RoomState(row["state"]),
            is_mine=row["owner"] == by,
        )
        for row in rows
    ]


async def room_card(number: RoomNumber, *, by: PersonId) -> RoomCard:
    """Show a room to one of its members.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
    """
    room = await joined_room(number, by=by)
    rows = await fetch(
        "SELECT person.first_name, person.last_name,"
        " (SELECT wishes IS NOT NULL FROM membership WHERE room = $1 AND person = $2) AS wishes"
        " FROM room JOIN person ON person.id = room.owner WHERE room.id = $1",
        room.id,
        by,
    )
    if not rows:
        raise RoomNotFound
    return RoomCard(
        number=number,
        name=room.name,
        budget=room.budget,
        state=state_of(room),
        owner=full_name(rows[0]["first_name"], rows[0]["last_name"]),
        is_mine=room.owner == by,
        people=room.people,
        moment=moment_of(room),
        failed_because=room.failed_because,
        shape=Shape(room.shape),
        has_wishes=bool(rows[0]["wishes"]),
    )


async def my_wishes(number: RoomNumber, *, by: PersonId) -> str | None:
    """Return what the person wishes for in this room.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
    """
    room = await joined_room(number, by=by)
    rows = await (
        Membership.select(Membership.wishes)
        .where((Membership.room == room.id) & (Membership.person == by))
        .first()
    )
    return unseal(rows["wishes"]) if rows and rows["wishes"] is not None else None


async def participants(number: RoomNumber, *, by: PersonId, page: int = 0) -> ParticipantsPage:
    """List the members in pages of 20, the earliest first; a page too far is the last one.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
    """
    room = await joined_room(number, by=by)
    pages = max(1, ceil(room.people / PAGE))
    page = min(max(page, 0), pages - 1)
    rows = await fetch(
        "SELECT person.id, person.first_name, person.last_name,"
        " membership.wishes IS NOT NULL AS has_wishes, person.address IS NOT NULL AS has_address,"
        " person.unreachable_since IS NOT NULL AS is_unreachable"
        " FROM membership JOIN person ON person.id = membership.person"
        " WHERE membership.room = $1 ORDER BY membership.joined_at, membership.id"
        " LIMIT $2 OFFSET $3",
        room.id,
        PAGE,
        page * PAGE,
    )
    people = tuple(_participant(row, owner=room.owner) for row in rows)
    return ParticipantsPage(people=people, page=page, pages=pages, total=room.people)


def _participant(row: dict[str, Any], *, owner: int) -> Participant:
    return Participant(
        id=PersonId(row["id"]),
        name=full_name(row["first_name"], row["last_name"]),
        is_owner=row["id"] == owner,
        has_wishes=row["has_wishes"],
        has_address=row["has_address"],
        is_unreachable=row["is_unreachable"],
    )


async def my_recipient(number: RoomNumber, *, by: PersonId) -> RecipientCard:
    """Show a Santa whom to give to.

    Raises:
        RoomNotFound: the room is gone, or the person is not in it.
        RoomIsNotDrawn: nobody has a recipient yet.
        NoRecipientNow: theirs has left, and the exclusions leave nobody else.
        ResultsAreForgotten: the game has been over for too long; a `NoRecipientNow`.
    """
    room = await joined_room(number, by=by)
    if state_of(room).may_be_joined:
        raise RoomIsNotDrawn
    pair = await _pair_of(RoomId(room.id), by)
    if pair is None:
        raise ResultsAreForgotten if is_forgotten(room) else NoRecipientNow
    rows = await fetch(
        "SELECT first_name, last_name, address, phone, wishes FROM membership"
        " JOIN person ON person.id = membership.person"
        " WHERE membership.room = $1 AND membership.person = $2",
        room.id,
        pair.recipient,
    )
    if not rows:  # gone since the pair was read
        raise NoRecipientNow
    person = rows[0]
    return RecipientCard(
        room=room.name,
        number=number,
        budget=room.budget,
        name=full_name(person["first_name"], person["last_name"]),
        wishes=_opened(person["wishes"]),
        address=_opened(person["address"]),
        phone=None if person["phone"] is None else number_to_read(unseal(person["phone"])),
        token=token_of(pair.id, "santa"),
    )


def is_forgotten(room: Room) -> bool:
    """Tell whether a game ended so long ago that who gave to whom is no longer kept."""
    return room.finished_at is not None and room.finished_at <= clock.now() - KEPT_AFTER_FINISH


async def recipient_of(room: RoomId, giver: PersonId) -> PersonId | None:
    """Open the pair of a giver."""
    pair = await _pair_of(room, giver)
    return None if pair is None else pair.recipient


class _Pair(NamedTuple):
    id: int
    recipient: PersonId


async def _pair_of(room: RoomId, giver: PersonId) -> _Pair | None:
    rows = await fetch("SELECT id, recipient FROM pair WHERE room = $1 AND giver = $2", room, giver)
    return _Pair(rows[0]["id"], PersonId(int(unseal(rows[0]["recipient"])))) if rows else None


def _opened(sealed: bytes | None) -> str | None:
    return unseal(sealed) if sealed is not None else None
