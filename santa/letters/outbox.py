"""Writes letters into the outbox, in the transaction of the change that they tell of."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from db.engine import fetch
from db.sealing import seal
from db.tables import Room
from santa import clock
from santa.identifiers import PersonId
from santa.letters.kinds import TO_OWNER, LetterKind

Fact = str | int


async def post(
    kind: LetterKind,
    *,
    to: Sequence[PersonId],
    room: Room,
    due_at: datetime | None = None,
    **facts: Fact,
) -> None:
    """Leave one letter for each receiver; the room's name and number are always in it.

    Facts are what the text needs and cannot be looked up later; they are sealed, and
    erased once the letter is delivered. It goes out at `due_at`, or at once.
    """
    now = clock.now()
    whole = {"room": room.name, "number": room.number, **facts}
    await fetch(
        "INSERT INTO letter (receiver, room, kind, facts, rank, state, due_at, created_at)"
        " SELECT receiver, $2, $3, $4, $5, 'waiting', $6, $7"
        " FROM unnest($1::bigint[]) WITH ORDINALITY AS one (receiver, place) ORDER BY place",
        list(to),
        room.id,
        kind.value,
        seal(json.dumps(whole)),
        kind.rank,
        due_at or now,
        now,
    )


async def post_to_members(kind: LetterKind, *, room: Room, **facts: Fact) -> None:
    """Leave one letter for each member of the room."""
    rows = await fetch(
        "SELECT person FROM membership WHERE room = $1 ORDER BY joined_at, id", room.id
    )
    everybody = [PersonId(row["person"]) for row in rows]
    await post(kind, to=everybody, room=room, due_at=None, **facts)


async def recall(*, of: PersonId, room: Room) -> None:
    """Take back what somebody has not got yet about a room that is none of their business now."""
    await fetch(
        "DELETE FROM letter WHERE room = $1 AND receiver = $2 AND state <> 'sent'", room.id, of
    )


async def recall_from_members(room: Room) -> None:
    """Take back what the members have not got yet about a room that will be gone."""
    await fetch(
        "DELETE FROM letter WHERE room = $1 AND state <> 'sent'"
        " AND receiver IN (SELECT person FROM membership WHERE room = $1)",
        room.id,
    )


async def rewrite(letter: int, facts: Mapping[str, Fact]) -> None:
    """Let a letter that waits, and that the transaction holds, tell other facts."""
    await fetch("UPDATE letter SET facts = $2 WHERE id = $1", letter, seal(json.dumps(facts)))


async def pass_on(room: Room, *, to: PersonId) -> None:
    """Let the next owner get what the last one has not got yet."""
    await fetch(
        "UPDATE letter SET receiver = $3, state = 'waiting' WHERE room = $1 AND receiver = $2"
        " AND kind = ANY ($4) AND state IN ('waiting', 'unreachable')",
        room.id,
        room.owner,
        to,
        [kind.value for kind in TO_OWNER],
    )
