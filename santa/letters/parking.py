"""Letters that can never be sent as they are: set aside, and superusers hear of it.

They hear of the first one at once and of the next ones gathered, so that a thousand letters
with the same defect become a few. What a letter tells stands nowhere in it.
"""

import json
from datetime import datetime

from db.engine import fetch, transaction
from db.sealing import seal, unseal
from santa import clock
from santa.identifiers import LetterId, PersonId
from santa.letters.kinds import LetterKind
from santa.letters.outbox import rewrite
from santa.limits import GATHERING

MOST_NAMED = 5
"""Letters that one word to a superuser names; the others are counted."""

UNREADABLE = "unreadable"
"""The reason of a letter that the bot itself cannot read, say because its key is gone."""


async def park(letter: LetterId, why: str = UNREADABLE) -> None:
    """Set aside a letter that Telegram will never take: a defect of ours.

    `why` is Telegram's reason, without anything that it quotes from the letter.
    """
    async with transaction():
        parked = await fetch(
            "UPDATE letter SET state = 'parked' WHERE id = $1 RETURNING kind", letter
        )
        # One that cannot be told must not be told of in the same way, again and again.
        if parked and parked[0]["kind"] != LetterKind.PARKED.value:
            for superuser in await _superusers():
                await _tell(superuser, [letter, parked[0]["kind"], why])


async def _superusers() -> list[PersonId]:
    """Hold those who are told, so that two letters become one word."""
    rows = await fetch(
        "SELECT id FROM person WHERE is_superuser AND blocked_at IS NULL"
        " ORDER BY id FOR NO KEY UPDATE"
    )
    return [PersonId(row["id"]) for row in rows]


async def _tell(superuser: PersonId, parked: list[str | int]) -> None:
    waiting = await fetch(
        "SELECT id, facts FROM letter WHERE receiver = $1 AND kind = $2"
        " AND state IN ('waiting', 'unreachable') ORDER BY id LIMIT 1 FOR UPDATE",
        superuser,
        LetterKind.PARKED.value,
    )
    if not waiting:
        await _write(superuser, {"letters": 1, "named": json.dumps([parked])})
        return
    facts = json.loads(unseal(waiting[0]["facts"]))
    named = json.loads(facts["named"])
    if len(named) < MOST_NAMED:
        named.append(parked)
    facts = {"letters": facts["letters"] + 1, "named": json.dumps(named)}
    await rewrite(waiting[0]["id"], facts)


async def _write(superuser: PersonId, facts: dict[str, str | int]) -> None:
    await fetch(
        "INSERT INTO letter (receiver, kind, facts, rank, state, due_at, created_at)"
        " VALUES ($1, $2, $3, $4, 'waiting', $5, $6)",
        superuser,
        LetterKind.PARKED.value,
        seal(json.dumps(facts)),
        LetterKind.PARKED.rank,
        await _due_at(superuser),
        clock.now(),
    )


async def _due_at(superuser: PersonId) -> datetime:
    rows = await fetch(
        "SELECT max(due_at) AS last FROM letter WHERE receiver = $1 AND kind = $2",
        superuser,
        LetterKind.PARKED.value,
    )
    return next_of_its_kind(rows[0]["last"])


def next_of_its_kind(last: datetime | None) -> datetime:
    """Say when the next letter that gathers is due, if the last one was due then."""
    if last is None:
        return clock.now()
    # It may stand in a future that the clock has been put back from.
    return min(max(clock.now(), last + GATHERING), clock.now() + GATHERING)
