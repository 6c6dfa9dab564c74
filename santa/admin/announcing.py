"""A word to everybody, through the outbox and behind everything else in it.

The letters of one announcement share the moment in which it was written; by that they
are counted.
"""

import json
from dataclasses import dataclass

from db.engine import fetch, transaction
from db.sealing import seal
from santa import clock
from santa.admin.access import refuse_ordinary
from santa.identifiers import PersonId
from santa.letters.kinds import LetterKind
from santa.limits import ANNOUNCEMENT_LENGTH
from santa.texts import many_lines

EVERYBODY = "FROM person WHERE unreachable_since IS NULL AND blocked_at IS NULL"
"""Who gets an announcement."""


@dataclass(frozen=True)
class Draft:
    """An announcement before it is made."""

    text: str
    """As it will be sent."""
    receivers: int


@dataclass(frozen=True)
class Progress:
    """How far the newest announcement has come."""

    sent: int
    waiting: int
    unreached: int
    total: int


async def draft_announcement(text: str, *, by: PersonId) -> Draft:
    """Show what would be written, and to how many.

    Raises:
        NotSuperuser, TextIsEmpty, TextTooLong.
    """
    await refuse_ordinary(by)
    words = many_lines(text, limit=ANNOUNCEMENT_LENGTH)
    rows = await fetch(f"SELECT count(*) AS receivers {EVERYBODY}")
    return Draft(words, rows[0]["receivers"])


async def announce(text: str, *, by: PersonId) -> int:
    """Write a letter to everybody who can be reached; returns to how many.

    Raises:
        NotSuperuser, TextIsEmpty, TextTooLong.
    """
    sealed = seal(json.dumps({"text": many_lines(text, limit=ANNOUNCEMENT_LENGTH)}))
    async with transaction():
        await refuse_ordinary(by)
        rows = await fetch(
            "INSERT INTO letter (receiver, kind, facts, rank, state, due_at, created_at)"
            f" SELECT id, $1, $2, $3, 'waiting', $4, $4 {EVERYBODY}"
            " ORDER BY id FOR KEY SHARE RETURNING 1",  # nobody is deleted meanwhile
            LetterKind.ANNOUNCEMENT.value,
            sealed,
            LetterKind.ANNOUNCEMENT.rank,
            clock.now(),
        )
    return len(rows)


async def announcement_progress(*, by: PersonId) -> Progress | None:
    """Tell a superuser how far the newest announcement has come; nothing if there was none.

    Raises:
        NotSuperuser.
    """
    await refuse_ordinary(by)
    rows = await fetch(
        "SELECT count(*) AS total, count(*) FILTER (WHERE state = 'sent') AS sent,"
        " count(*) FILTER (WHERE state IN ('waiting', 'sending')) AS waiting"
        " FROM letter WHERE kind = $1 AND created_at ="
        " (SELECT max(created_at) FROM letter WHERE kind = $1)",
        LetterKind.ANNOUNCEMENT.value,
    )
    found = rows[0]
    if not found["total"]:
        return None
    return Progress(
        sent=found["sent"],
        waiting=found["waiting"],
        unreached=found["total"] - found["sent"] - found["waiting"],
        total=found["total"],
    )
