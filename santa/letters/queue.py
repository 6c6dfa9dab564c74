"""The courier's side of the outbox: claim, and say what became of each letter.

Claimed letters stand as `sending` until they are marked. Only one courier is on duty
at a time, so whoever takes over puts what its predecessor left in flight back.
"""

import json
import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from db.engine import fetch, transaction
from db.sealing import SealBroken, unseal
from db.tables import Room
from santa import clock
from santa.identifiers import LetterId, PersonId
from santa.letters.gathering import tell_of_not_reaching
from santa.letters.kinds import LetterKind
from santa.letters.parking import park
from santa.limits import limits

log = logging.getLogger(__name__)

# A key that is gone; a kind or a zone that this version does not know.
UNREADABLE = (SealBroken, ValueError, ZoneInfoNotFoundError)


@dataclass(frozen=True)
class LetterToSend:
    """A claimed letter, with what its receiver needs to read it."""

    id: LetterId
    kind: LetterKind
    facts: dict[str, Any]
    receiver: PersonId
    language: str | None
    zone: ZoneInfo
    attempts: int
    parts: int
    """How many of the messages that it consists of are in the chat already."""
    message: int | None
    """The newest of those."""


async def return_unfinished() -> int:
    """Put back what a courier before us had in flight; returns how many letters."""
    rows = await fetch("UPDATE letter SET state = 'waiting' WHERE state = 'sending' RETURNING id")
    return len(rows)


async def claim_letters(most: int, *, resting: Collection[PersonId] = ()) -> list[LetterToSend]:
    """Take the next letters, at most one for each receiver and none for who is resting.

    A letter that somebody holds, because they are about to change what it tells, is passed
    over until they are done. One that cannot be read, say because its key is gone, is parked:
    it must not hold up those behind it. One that was due when it was written still is, though
    the clock may have been put back since.
    """
    rows = await fetch(
        """
        WITH next AS (
            SELECT id FROM letter
            WHERE state = 'waiting' AND (due_at <= $1 OR due_at <= created_at)
            AND receiver <> ALL ($2::bigint[])
            AND NOT EXISTS (
                SELECT FROM letter AS first
                WHERE first.receiver = letter.receiver AND first.state = 'waiting'
                AND (first.due_at <= $1 OR first.due_at <= first.created_at)
                AND (first.rank, first.due_at, first.id) < (letter.rank, letter.due_at, letter.id)
            )
            ORDER BY rank, due_at, id LIMIT $3 FOR UPDATE OF letter SKIP LOCKED
        ), claimed AS (
            UPDATE letter SET state = 'sending', attempts = least(attempts + 1, 1000)
            WHERE id IN (SELECT id FROM next) AND state = 'waiting'
            RETURNING id, kind, facts, receiver, attempts, parts, message, rank, due_at
        )
        SELECT claimed.*, person.language, person.zone
        FROM claimed JOIN person ON person.id = claimed.receiver
        ORDER BY claimed.rank, claimed.due_at, claimed.id
        """,
        clock.now(),
        list(resting),
        most,
    )
    letters = []
    for row in rows:
        try:
            letters.append(_letter(row))
        except UNREADABLE:
            log.exception("letter %s cannot be read and is parked", row["id"])
            await park(LetterId(row["id"]))
    return letters


def _letter(row: dict[str, Any]) -> LetterToSend:
    return LetterToSend(
        id=LetterId(row["id"]),
        kind=LetterKind(row["kind"]),
        facts=json.loads(unseal(row["facts"])),
        receiver=PersonId(row["receiver"]),
        language=row["language"],
        zone=ZoneInfo(row["zone"] or limits().home_zone),
        attempts=row["attempts"],
        parts=row["parts"],
        message=row["message"],
    )


async def next_due_at() -> datetime | None:
    """Return when the earliest waiting letter becomes due, if there is one."""
    rows = await fetch("SELECT min(due_at) AS due_at FROM letter WHERE state = 'waiting'")
    due_at: datetime | None = rows[0]["due_at"]
    return due_at


async def mark_sent(letter: LetterId, *, message: int) -> None:
    """Note a delivery, and keep nothing of what the letter told."""
    await fetch(
        """
        WITH sent AS (
            UPDATE letter SET state = 'sent', sent_at = $2, message = $3, facts = NULL
            WHERE id = $1 RETURNING receiver
        )
        UPDATE person SET newest_letter = $3 FROM sent WHERE person.id = sent.receiver
        """,
        letter,
        clock.now(),
        message,
    )


async def note_newest(receiver: PersonId, message: int) -> None:
    """Note which message brought somebody their newest letter."""
    await fetch("UPDATE person SET newest_letter = $2 WHERE id = $1", receiver, message)


async def put_back(letter: LetterId, *, was_tried: bool = True) -> None:
    """Try again later, before whatever else waits for the same receiver.

    What Telegram was not asked to take, or had no time for, is no failure of the letter.
    """
    await fetch(
        "UPDATE letter SET state = 'waiting', attempts = greatest(attempts - $2, 0) WHERE id = $1",
        letter,
        0 if was_tried else 1,
    )


async def mark_unreachable(letter: LetterId) -> None:
    """Let the letter wait until its receiver, who has blocked the bot, comes back."""
    async with transaction():
        room = await _room_of_result(letter)  # rooms are held before letters
        kept = await fetch(
            """
            WITH kept AS (
                UPDATE letter SET state = 'unreachable' WHERE id = $1 RETURNING receiver
            )
            UPDATE person SET unreachable_since = coalesce(unreachable_since, $2)
            FROM kept WHERE person.id = kept.receiver RETURNING 1
            """,
            letter,
            clock.now(),
        )
        if kept and room is not None:
            await tell_of_not_reaching(room)


async def _room_of_result(letter: LetterId) -> Room | None:
    """Hold the room whose draw a letter tells of.

    A new recipient after somebody left is no result to the owner: from who cannot be reached
    then, they would learn who gave to the one who left.
    """
    rows = await fetch(
        "SELECT room FROM letter WHERE id = $1 AND kind = $2", letter, LetterKind.RESULT.value
    )
    if not rows or rows[0]["room"] is None:
        return None
    return await Room.objects().where(Room.id == rows[0]["room"]).lock_rows("NO KEY UPDATE").first()


async def withdraw(letter: LetterId) -> None:
    """Drop a letter that has nothing to tell any more, since its room is gone or left."""
    await fetch("DELETE FROM letter WHERE id = $1", letter)
