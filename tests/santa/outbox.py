"""How letters get into the outbox of a test, and out of it."""

from datetime import datetime

from db.engine import fetch
from db.tables import Room
from santa.identifiers import PersonId
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post
from santa.letters.queue import LetterToSend, claim_letters
from tests.cast import Player, a_room, aigerim, ann, boris, taras
from tests.post import burn_letters


async def an_empty_outbox() -> None:
    """Let everybody be in one room that has told them everything."""
    await a_room(of=ann, with_=[boris, aigerim, taras])
    await burn_letters()


async def write(
    kind: LetterKind, *to: Player, due_at: datetime | None = None, **facts: str | int
) -> None:
    room = await Room.objects().first()
    assert room is not None
    await post(kind, to=[player.id for player in to], room=room, due_at=due_at, **facts)


async def claim_one() -> LetterToSend:
    (letter,) = await claim_letters(1)
    return letter


async def state_of(letter: LetterToSend) -> str:
    rows = await fetch("SELECT state FROM letter WHERE id = $1", letter.id)
    return str(rows[0]["state"])


def receivers(letters: list[LetterToSend]) -> list[PersonId]:
    return [letter.receiver for letter in letters]
