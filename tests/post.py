"""What lies in the outbox, read without taking it."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.engine import fetch
from db.sealing import unseal
from santa.identifiers import PersonId


@dataclass(frozen=True)
class Written:
    """A letter as its row says it."""

    receiver: PersonId
    kind: str
    facts: dict[str, Any]
    state: str
    due_at: datetime


async def letters(kind: str | None = None) -> list[Written]:
    """Return the letters that wait or are gone, in the order in which they were written."""
    rows = await fetch(
        "SELECT receiver, kind, facts, state, due_at FROM letter"
        " WHERE $1::text IS NULL OR kind = $1 ORDER BY id",
        kind,
    )
    return [Written(**{**row, "facts": _opened(row["facts"])}) for row in rows]


async def told() -> list[tuple[PersonId, str]]:
    """Return who is written to, and of what, in the order of the letters."""
    return [(letter.receiver, letter.kind) for letter in await letters()]


def _opened(facts: bytes | None) -> dict[str, Any]:
    return dict(json.loads(unseal(facts))) if facts is not None else {}


async def burn_letters() -> None:
    """Empty the outbox, so that a test sees only what comes after."""
    await fetch("DELETE FROM letter")
