"""What the owner of a room is told about its draw before it takes place.

A verdict names people: who is in the way, which exclusions to lift, and who would be known
because the rules leave them a single recipient. What was drawn it cannot know.
"""

import asyncio
from dataclasses import dataclass

from db.engine import fetch, transaction
from santa.draw import Answer, Shape, TooFew, Verdict, check
from santa.identifiers import PersonId, RoomNumber
from santa.limits import LEAST_PLAYERS
from santa.people.cards import full_name
from santa.rooms.access import undrawn_room
from santa.rooms.exclusions import apart_in

SECONDS = 1.0
"""How long the owner waits for a verdict on a tight circle."""

TOO_FEW: Verdict["Player"] = Verdict(Answer.IMPOSSIBLE, TooFew(LEAST_PLAYERS))


@dataclass(frozen=True)
class Player:
    """Somebody in a verdict."""

    id: PersonId
    name: str


async def draw_verdict(number: RoomNumber, *, by: PersonId) -> Verdict[Player]:
    """Tell the owner whether a draw is possible now, why not, and what would help.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn.
    """
    async with transaction(changes=False):
        room = await undrawn_room(number, by=by)
        excluded = await apart_in(room.id)
        if not excluded:
            return _verdict_on_numbers(room.people)
        members = await fetch(
            "SELECT person.id, person.first_name, person.last_name FROM membership"
            " JOIN person ON person.id = membership.person"
            " WHERE membership.room = $1 ORDER BY membership.id",
            room.id,
        )
    if len(members) < LEAST_PLAYERS:
        return TOO_FEW
    players = {
        row["id"]: Player(PersonId(row["id"]), full_name(row["first_name"], row["last_name"]))
        for row in members
    }
    apart = [(players[giver], players[receiver]) for giver, receiver in excluded]
    # A tight circle may take the whole second: the other updates must not wait for it.
    return await asyncio.to_thread(
        check, list(players.values()), apart=apart, shape=Shape(room.shape), seconds=SECONDS
    )


def _verdict_on_numbers(players: int) -> Verdict[Player]:
    """Judge a room without exclusions: however large it is, only its size counts."""
    return TOO_FEW if players < LEAST_PLAYERS else Verdict(Answer.POSSIBLE)
