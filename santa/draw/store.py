"""Keeps the pairs of a room, sealed."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from db.engine import fetch
from db.sealing import blind_mark, seal, unseal
from santa.identifiers import PersonId


async def keep_pairs(room: int, pairs: Mapping[PersonId, PersonId]) -> None:
    """Write all pairs of a room, in the order of the givers' identifiers.

    That order is the same whatever was drawn, so the rows' keys tell nothing.
    """
    givers = sorted(pairs)
    # Thousands of seals take a second: the other updates must not wait for them.
    recipients, marks = await asyncio.to_thread(_sealed, room, [pairs[giver] for giver in givers])
    await fetch(
        "INSERT INTO pair (room, giver, recipient, recipient_mark)"
        " SELECT $1, giver, recipient, mark"
        " FROM unnest($2::bigint[], $3::bytea[], $4::bytea[]) AS one (giver, recipient, mark)",
        room,
        givers,
        recipients,
        marks,
    )


def _sealed(room: int, people: Sequence[PersonId]) -> tuple[list[bytes], list[bytes]]:
    return [seal(str(person)) for person in people], [blind_mark(room, person) for person in people]


async def pairs_of(room: int) -> dict[PersonId, PersonId]:
    """Open all pairs of a room. Only what mends a draw may ask."""
    rows = await fetch("SELECT giver, recipient FROM pair WHERE room = $1", room)
    return await asyncio.to_thread(_opened, rows)


def _opened(rows: Sequence[dict[str, Any]]) -> dict[PersonId, PersonId]:
    return {PersonId(row["giver"]): PersonId(int(unseal(row["recipient"]))) for row in rows}


async def change_pairs(room: int, changed: Mapping[PersonId, PersonId]) -> None:
    """Give some givers of a room other recipients."""
    await fetch("DELETE FROM pair WHERE room = $1 AND giver = ANY ($2)", room, list(changed))
    await keep_pairs(room, changed)


async def drop_pairs_with(room: int, person: PersonId) -> PersonId | None:
    """Forget whom a person gives to, and who gives to them; returns who gave, if anybody did."""
    rows = await fetch(
        "DELETE FROM pair WHERE room = $1 AND (giver = $2 OR recipient_mark = $3) RETURNING giver",
        room,
        person,
        blind_mark(room, person),
    )
    return next((PersonId(row["giver"]) for row in rows if row["giver"] != person), None)


async def santa_of(room: int, recipient: PersonId) -> PersonId | None:
    """Find who gives to a person. Only what writes to that Santa may ask."""
    rows = await fetch(
        "SELECT giver FROM pair WHERE room = $1 AND recipient_mark = $2",
        room,
        blind_mark(room, recipient),
    )
    return PersonId(rows[0]["giver"]) if rows else None
