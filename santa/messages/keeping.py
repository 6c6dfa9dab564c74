"""The row of a message while it is under way, and the word to its writer when it changes.

Messages are held before letters. Nothing here keeps a moment: two rows of one instant would tell
who wrote to whom, so the day must do.
"""

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from db.engine import fetch
from db.sealing import SealBroken, seal, unseal
from santa import clock
from santa.draw.tokens import writer_mark
from santa.identifiers import LetterId, MessageId, PersonId
from santa.letters.kinds import LetterKind
from santa.messages.cards import Side, State, WhyRefused

log = logging.getLogger(__name__)

GRACE = timedelta(seconds=5)
"""How long the writer's screen may show what has become of a message before a letter tells it."""

RECEIPT_FOR = {
    State.DELIVERED: LetterKind.MESSAGE_ARRIVED,
    State.BLOCKED: LetterKind.MESSAGE_WAITS,
    State.REFUSED: LetterKind.MESSAGE_REFUSED,
    State.CLOSED: LetterKind.MESSAGE_CLOSED,
}
FINAL = (State.DELIVERED, State.REFUSED, State.CLOSED)
GIVEN_BACK = (State.REFUSED, State.CLOSED)
"""What never arrives goes back to who wrote it."""

Facts = dict[str, Any]


@dataclass(frozen=True)
class Kept:
    """A message's row, opened; held until the transaction ends."""

    id: MessageId
    letter: LetterId | None
    state: State
    told: State | None
    facts: Facts
    """Under way: `pair`, `side`, `writer`; afterwards: `writer_mark`; besides `receipt`, `why`."""

    def is_by(self, person: PersonId) -> bool:
        """Tell whether somebody wrote it."""
        if "writer" in self.facts:
            return bool(self.facts["writer"] == person)
        return bool(self.facts["writer_mark"] == writer_mark(person).hex())


def today() -> datetime:
    """Return midnight: all that is kept of the moment at which somebody writes."""
    return clock.now().replace(hour=0, minute=0, second=0, microsecond=0)


async def leave_letter(
    kind: LetterKind, to: PersonId, facts: Facts, *, room: int | None, after: timedelta | None
) -> LetterId | None:
    """Leave a letter without a moment; returns nothing if the receiver is no more."""
    rows = await fetch(
        "INSERT INTO letter (receiver, room, kind, facts, rank, state, due_at, created_at)"
        " SELECT id, $2, $3, $4, $5, 'waiting', $6, $7 FROM person WHERE id = $1 FOR KEY SHARE"
        " RETURNING id",
        to,
        room,
        kind.value,
        seal(json.dumps(facts)),
        kind.rank,
        today() if after is None else clock.now() + after,
        today(),
    )
    return LetterId(rows[0]["id"]) if rows else None


async def keep_message(room: int, letter: LetterId, channel_mark: bytes, facts: Facts) -> MessageId:
    """Remember a message that waits."""
    rows = await fetch(
        "INSERT INTO message (room, letter, channel_mark, state, facts, written_on)"
        " VALUES ($1, $2, $3, 'waiting', $4, $5) RETURNING id",
        room,
        letter,
        channel_mark,
        seal(json.dumps(facts)),
        today(),
    )
    return MessageId(rows[0]["id"])


async def held_messages(where: str, *values: object) -> list[Kept]:
    """Open some messages, held until the transaction ends; `where` is a constant of ours."""
    rows = await fetch(f"SELECT * FROM message WHERE {where} ORDER BY id FOR UPDATE", *values)  # noqa: S608
    return [kept for row in rows if (kept := _opened(row)) is not None]


def _opened(row: dict[str, Any]) -> Kept | None:
    """Open a row; one whose key is gone holds up nobody who leaves, and no other message."""
    try:
        facts = json.loads(unseal(row["facts"]))
    except SealBroken:
        log.error("message %s cannot be read", row["id"])
        return None
    return Kept(
        MessageId(row["id"]),
        None if row["letter"] is None else LetterId(row["letter"]),
        State(row["state"]),
        None if row["told"] is None else State(row["told"]),
        facts,
    )


async def settle(message: Kept, state: State, *, why: WhyRefused | None = None) -> None:
    """Note what has become of a message, and let its writer know unless they do.

    Whatever is final ends its letter; what it told goes back to the writer if it did not arrive.
    """
    if message.state in FINAL or message.state is state:
        return
    letter = await _facts_of(message.letter)
    facts = {**message.facts, "why": why}
    await take_back_receipt(message)
    facts["receipt"] = await _tell(message, state, letter, why)
    if state in FINAL:
        facts = {
            "writer_mark": writer_mark(facts["writer"]).hex(),
            "receipt": facts["receipt"],
            "why": why,
        }
    await fetch(
        "UPDATE message SET state = $2, facts = $3 WHERE id = $1",
        message.id,
        state.value,
        seal(json.dumps(facts)),
    )
    if state in FINAL:
        await fetch("DELETE FROM letter WHERE id = $1", message.letter)


async def _tell(
    message: Kept, state: State, letter: Facts, why: WhyRefused | None
) -> LetterId | None:
    if message.told is state:
        return None
    told: Facts = {key: letter[key] for key in ("room", "number", "side") if key in letter}
    if why is not None:
        told["why"] = why.value
    if state in GIVEN_BACK and "content" in letter:
        told["content"] = letter["content"]
    writer = PersonId(message.facts["writer"])
    return await leave_letter(RECEIPT_FOR[state], writer, told, room=None, after=GRACE)


async def _facts_of(letter: LetterId | None) -> Facts:
    rows = await fetch("SELECT facts FROM letter WHERE id = $1", letter)
    return dict(json.loads(unseal(rows[0]["facts"]))) if rows and rows[0]["facts"] else {}


async def take_back_receipt(message: Kept) -> None:
    """Take back the word to the writer, if it is not on its way yet."""
    await fetch(
        "DELETE FROM letter WHERE id = $1 AND state IN ('waiting', 'unreachable')",
        message.facts.get("receipt"),
    )


async def note_told(message: Kept) -> None:
    """Note that the writer's screen shows what has become of a message."""
    await fetch("UPDATE message SET told = $2 WHERE id = $1", message.id, message.state.value)


def facts_of_message(pair: int, side: Side, writer: PersonId) -> Facts:
    """Return what is sealed in the row of a message that waits."""
    return {"pair": pair, "side": side.value, "writer": writer, "receipt": None, "why": None}
