"""Whether a story has ended as it says: read on the phones of its people, and in what waits."""

import asyncio
from collections.abc import Mapping

from commands.toy.actor import Actor
from commands.toy.pace import PATIENCE
from commands.toy.stage import Ending
from santa.vital_signs import vital_signs
from simulator.screen import Shown

RESULTS = ("letter-result", "letter-result-changed", "letter-result-repaired")
GLANCE = 0.1
"""Seconds between two looks at what waits."""

LOOKS = int(PATIENCE / GLANCE)


class EndsBadly(Exception):
    """The end is not the one that the story speaks of; says what is wrong with it."""


async def make_sure_of(ending: Ending) -> Mapping[Actor, Actor]:
    """Look whether everybody is happy; returns who has given to whom.

    Raises:
        EndsBadly: somebody is not.
        NotSeen: somebody was not thanked.
    """
    gives_to = {player: await recipient_of(player, ending) for player in ending.players}
    for giver, recipient in gives_to.items():
        if giver is recipient:
            raise EndsBadly(f"{giver} gives to nobody else")
    if missed := set(ending.players) - set(gives_to.values()):
        raise EndsBadly(f"nobody gives to {', '.join(sorted(player.name for player in missed))}")
    for one, other in ending.apart:
        if gives_to[one] is other or gives_to[other] is one:
            raise EndsBadly(f"{one} and {other} were not kept apart")
    for player, recipient in gives_to.items():
        thanks = {"room": ending.room, "recipient": recipient.name}
        await player.finds("letter-message-from-recipient", **thanks)
    await _everything_has_arrived()
    return gives_to


async def recipient_of(giver: Actor, game: Ending) -> Actor:
    """Read on a phone to whom its person gives, by the last letter that says so.

    Raises:
        EndsBadly: it names nobody of the game.
    """
    letters = (await giver.phone.screen()).messages
    openings = tuple(giver.opening(key, room=game.room) for key in RESULTS)
    results = [letter for letter in letters if letter.text.startswith(openings)]
    named = in_bold(results[-1]) if results else ""
    for person in game.players:
        if person.name == named:
            return person
    raise EndsBadly(f"{giver} gives to {named or 'nobody'}, who is not in the game")


async def santa_of(recipient: Actor, game: Ending) -> Actor:
    """Return who gives to somebody.

    Raises:
        EndsBadly: nobody does.
    """
    for giver in game.players:
        if await recipient_of(giver, game) is recipient:
            return giver
    raise EndsBadly(f"nobody gives to {recipient}")


def in_bold(letter: Shown) -> str:
    """Return the first words in bold; Telegram counts in UTF-16."""
    text = letter.text.encode("utf-16-le")
    for entity in letter.view["entities"]:
        if entity["type"] == "bold":
            begin, end = entity["offset"], entity["offset"] + entity["length"]
            return text[2 * begin : 2 * end].decode("utf-16-le")
    return ""


async def _everything_has_arrived() -> None:
    for _ in range(LOOKS):
        if not any((await vital_signs()).letters.values()):
            return
        await asyncio.sleep(GLANCE)
    raise EndsBadly("some letters have not arrived")
