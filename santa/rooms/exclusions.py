"""Who must not draw whom."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice, permutations

from db.engine import fetch, transaction
from db.tables import Exclusion, Room
from santa.errors import NotAMember, TooManyExclusions
from santa.identifiers import PersonId, RoomNumber
from santa.limits import MOST_EXCLUSIONS
from santa.people.cards import full_name
from santa.rooms.access import room_shown_to_owner, undrawn_room


@dataclass(frozen=True)
class Apart:
    """A giver who must not draw a receiver; `mutual` when it holds the other way round too."""

    giver: PersonId
    giver_name: str
    receiver: PersonId
    receiver_name: str
    mutual: bool


async def exclusions(number: RoomNumber, *, by: PersonId) -> list[Apart]:
    """List the exclusions of a room for its owner; a mutual one is one line.

    Raises:
        RoomNotFound, NotOwner.
    """
    room = await room_shown_to_owner(number, by=by)
    rows = await fetch(
        "SELECT giver, g.first_name AS gf, g.last_name AS gl,"
        " receiver, r.first_name AS rf, r.last_name AS rl"
        " FROM exclusion JOIN person g ON g.id = giver JOIN person r ON r.id = receiver"
        " WHERE room = $1 ORDER BY exclusion.id",
        room.id,
    )
    known = {(row["giver"], row["receiver"]) for row in rows}
    listed, seen = [], set()
    for row in rows:
        giver, receiver = row["giver"], row["receiver"]
        if (receiver, giver) in seen:
            continue
        seen.add((giver, receiver))
        listed.append(
            Apart(
                PersonId(giver),
                full_name(row["gf"], row["gl"]),
                PersonId(receiver),
                full_name(row["rf"], row["rl"]),
                (receiver, giver) in known,
            )
        )
    return listed


async def keep_apart(
    number: RoomNumber, giver: PersonId, receiver: PersonId, *, mutual: bool, by: PersonId
) -> None:
    """Let a giver not draw a receiver, nor the other way round when `mutual`.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn, NotAMember, TooManyExclusions.
    """
    pairs = {(giver, receiver)} | ({(receiver, giver)} if mutual else set())
    await _add(number, pairs, by=by)


async def keep_family_apart(
    number: RoomNumber, people: Collection[PersonId], *, by: PersonId
) -> None:
    """Let none of these people draw another of them.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn, NotAMember, TooManyExclusions.
    """
    # One more than may be kept is enough to refuse them.
    pairs = set(islice(permutations(set(people), 2), MOST_EXCLUSIONS + 1))
    await _add(number, pairs, by=by)


async def _add(
    number: RoomNumber, pairs: Collection[tuple[PersonId, PersonId]], *, by: PersonId
) -> None:
    async with transaction():
        room = await undrawn_room(number, by=by)
        people = {person for pair in pairs for person in pair}
        await _refuse_strangers(room, people)
        await fetch(
            "INSERT INTO exclusion (room, giver, receiver)"
            " SELECT $1, giver, receiver"
            " FROM unnest($2::bigint[], $3::bigint[]) AS one (giver, receiver)"
            " WHERE giver <> receiver ON CONFLICT DO NOTHING",
            room.id,
            [giver for giver, _ in pairs],
            [receiver for _, receiver in pairs],
        )
        if await Exclusion.count().where(Exclusion.room == room.id) > MOST_EXCLUSIONS:
            raise TooManyExclusions(limit=MOST_EXCLUSIONS)


async def let_together(number: RoomNumber, one: PersonId, other: PersonId, *, by: PersonId) -> None:
    """Take the exclusions between two people away, in both directions.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn.
    """
    async with transaction():
        room = await undrawn_room(number, by=by)
        await fetch(
            "DELETE FROM exclusion WHERE room = $1 AND"
            " ((giver, receiver) = ($2::bigint, $3::bigint)"
            " OR (giver, receiver) = ($3::bigint, $2::bigint))",
            room.id,
            one,
            other,
        )


async def apart_in(room: int) -> list[tuple[PersonId, PersonId]]:
    """Read the exclusions of a room as the draw takes them: giver, receiver."""
    rows = await fetch("SELECT giver, receiver FROM exclusion WHERE room = $1 ORDER BY id", room)
    return [(PersonId(row["giver"]), PersonId(row["receiver"])) for row in rows]


async def _refuse_strangers(room: Room, people: Collection[PersonId]) -> None:
    rows = await fetch(
        "SELECT count(*) AS known FROM membership WHERE room = $1 AND person = ANY ($2::bigint[])",
        room.id,
        list(people),
    )
    if rows[0]["known"] != len(people):
        raise NotAMember
