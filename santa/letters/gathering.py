"""Letters that gather, so that much news becomes few letters.

To the owner, about joins, leavings or unreached Santas: the first one goes at once. Those
that follow within ten minutes wait for the end of them and become one letter; whose names
stand in it is looked up when it is sent. To a Santa: a letter that still waits will show the
recipient as they are when it is sent, so no second one is written.

A letter that waits is held while it is decided that it will do, so that the courier does not
send it meanwhile as it was.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from db.engine import fetch
from db.sealing import SealBroken, unseal
from db.tables import Room
from santa.identifiers import PersonId
from santa.letters.kinds import RESULTS, LetterKind
from santa.letters.outbox import Fact, post, rewrite
from santa.letters.parking import next_of_its_kind


async def tell_of_joining(room: Room, joined_at: datetime) -> None:
    """Let the owner hear that somebody joined; the letter names all since `joined_at`."""
    await _gather(LetterKind.JOINED, room, since=joined_at.isoformat())


async def tell_of_not_reaching(room: Room) -> None:
    """Let the owner hear that a result has not reached its Santa."""
    await _gather(LetterKind.NOT_REACHED, room)


async def tell_of_leaving(room: Room, person: PersonId, name: str) -> None:
    """Let the owner hear who left; one letter names all who did in the same ten minutes."""
    waiting = await _waiting(LetterKind.LEFT, room)
    if waiting is None:
        due_at = await _due_at(LetterKind.LEFT, room)
        left = json.dumps([[person, name]])
        await post(LetterKind.LEFT, to=[PersonId(room.owner)], room=room, due_at=due_at, left=left)
        return
    letter, facts = waiting
    facts["left"] = json.dumps([*json.loads(facts["left"]), [person, name]])
    await rewrite(letter, facts)


async def tell_of_news(room: Room, santa: PersonId) -> None:
    """Let a Santa hear that their recipient has changed what they wish for or where they live."""
    if not await _still_waiting(room, santa, (*RESULTS, LetterKind.RESULT_CHANGED)):
        await post(LetterKind.RESULT_CHANGED, to=[santa], room=room)


async def tell_of_new_recipients(room: Room, santas: Sequence[PersonId]) -> None:
    """Let Santas hear that they give to somebody else now."""
    for santa in santas:
        # What it tells has changed less than it would say.
        for letter in await _still_waiting(room, santa, [LetterKind.RESULT_CHANGED]):
            await _drop(letter)
    told = [one for one in santas if not await _still_waiting(room, one, RESULTS)]
    await post(LetterKind.RESULT_REPAIRED, to=told, room=room)


async def _still_waiting(room: Room, receiver: PersonId, kinds: Sequence[LetterKind]) -> list[int]:
    """Find letters that are not on their way yet, held until the transaction ends."""
    rows = await fetch(
        "SELECT id FROM letter WHERE room = $1 AND receiver = $2 AND kind = ANY ($3)"
        " AND state IN ('waiting', 'unreachable') ORDER BY id FOR UPDATE",
        room.id,
        receiver,
        [kind.value for kind in kinds],
    )
    return [row["id"] for row in rows]


async def _gather(kind: LetterKind, room: Room, **facts: Fact) -> None:
    if await _waiting(kind, room) is None:
        due_at = await _due_at(kind, room)
        await post(kind, to=[PersonId(room.owner)], room=room, due_at=due_at, **facts)


async def _waiting(kind: LetterKind, room: Room) -> tuple[int, dict[str, Any]] | None:
    """Find the letter to the owner that still gathers, held until the transaction ends."""
    letters = await _still_waiting(room, PersonId(room.owner), [kind])
    if not letters:
        return None
    rows = await fetch("SELECT facts FROM letter WHERE id = $1", letters[0])
    return letters[0], json.loads(unseal(rows[0]["facts"]))


async def _due_at(kind: LetterKind, room: Room) -> datetime:
    rows = await fetch(
        "SELECT max(due_at) AS last FROM letter WHERE room = $1 AND receiver = $2 AND kind = $3",
        room.id,
        room.owner,
        kind.value,
    )
    last: datetime | None = rows[0]["last"]
    return next_of_its_kind(last)


async def forget_in_letters(person: PersonId) -> None:
    """Take a person's name out of the letters about rooms they left that are not sent yet."""
    rows = await fetch(
        "SELECT id, facts FROM letter WHERE kind = $1 AND state <> 'sent' ORDER BY id",
        LetterKind.LEFT.value,
    )
    for letter in [row["id"] for row in rows if _names(person, row["facts"])]:
        held = await fetch("SELECT facts FROM letter WHERE id = $1 FOR UPDATE", letter)
        if not held or not _names(person, held[0]["facts"]):
            continue
        facts = json.loads(unseal(held[0]["facts"]))
        others = [one for one in json.loads(facts["left"]) if one[0] != person]
        if others:
            await rewrite(letter, {**facts, "left": json.dumps(others)})
        else:
            await _drop(letter)


def _names(person: PersonId, sealed: bytes | None) -> bool:
    """Tell whether a letter about leavings names a person; one without a key names nobody."""
    try:
        facts = {} if sealed is None else json.loads(unseal(sealed))
    except SealBroken:
        return False
    return any(one[0] == person for one in json.loads(facts.get("left", "[]")))


async def _drop(letter: int) -> None:
    await fetch("DELETE FROM letter WHERE id = $1", letter)
