"""Keeps the pairs of a room, sealed."""

import asyncio
from collections.abc import Mapping, Sequence

from db.engine import fetch
from db.sealing import blind_mark, seal
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
