"""Writes letters into the outbox, in the transaction of the change that they tell of."""

import json
from collections.abc import Sequence

from db.engine import fetch
from db.sealing import seal
from db.tables import Room
from santa import clock
from santa.identifiers import PersonId
from santa.letters.kinds import LetterKind

Fact = str | int


async def post(kind: LetterKind, *, to: Sequence[PersonId], room: Room, **facts: Fact) -> None:
    """Leave one letter for each receiver; the room's name and number are always in it.

    Facts are what the text needs and cannot be looked up later; they are sealed, and
    erased once the letter is delivered.
    """
    whole = {"room": room.name, "number": room.number, **facts}
    await fetch(
        "INSERT INTO letter (receiver, room, kind, facts, rank, state, due_at, created_at)"
        " SELECT receiver, $2, $3, $4, $5, 'waiting', $6, $6"
        " FROM unnest($1::bigint[]) WITH ORDINALITY AS one (receiver, place) ORDER BY place",
        list(to),
        room.id,
        kind.value,
        seal(json.dumps(whole)),
        kind.rank,
        clock.now(),
    )


async def post_to_members(kind: LetterKind, *, room: Room, **facts: Fact) -> None:
    """Leave one letter for each member of the room."""
    rows = await fetch(
        "SELECT person FROM membership WHERE room = $1 ORDER BY joined_at, id", room.id
    )
    await post(kind, to=[PersonId(row["person"]) for row in rows], room=room, **facts)
