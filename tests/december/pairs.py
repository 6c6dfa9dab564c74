"""Who gives to whom: as it is stored, and as people read it."""

from collections.abc import Sequence

from db.engine import fetch
from db.sealing import unseal
from locales.facts import Fact
from locales.voice import voice_of
from simulator.screen import Shown
from tests.bot.words import beginning
from tests.cast import Player

ROOM = "Office"


async def stored_pairs(of: Player) -> dict[int, int]:
    """Open the pairs of the room that somebody owns, with the keys of the tests."""
    rows = await fetch(
        "SELECT giver, recipient FROM pair JOIN room ON room.id = pair.room WHERE owner = $1",
        of.id,
    )
    return {row["giver"]: int(unseal(row["recipient"])) for row in rows}


def opening(of: Player, key: str, **facts: Fact) -> str:
    """Say the first line of a text; facts that stand further down may be left out."""
    needed = voice_of(of.language).facts_of(key)
    return beginning(of, key, **(dict.fromkeys(needed, "") | facts))


def opening_of_result(of: Player) -> str:
    """Say the line by which somebody knows the letter with their result."""
    return opening(of, "letter-result", room=ROOM)


def person_named_in(shown: Shown, people: Sequence[Player]) -> Player:
    """Return whose card it is; nobody else is named there."""
    named = [player for player in people if player.name in shown.text]
    assert len(named) == 1, shown.text
    assert named[0].wishes in shown.text
    return named[0]
