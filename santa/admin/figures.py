"""How much is going on."""

from dataclasses import dataclass

from db.engine import fetch
from santa.admin.access import refuse_ordinary
from santa.identifiers import PersonId
from santa.rooms.cards import RoomState


@dataclass(frozen=True)
class Figures:
    """Counts over everything."""

    people: int
    unreachable: int
    blocked: int
    rooms: dict[str, int]
    """By state; every state is there."""
    waiting_letters: int
    parked_letters: int

    @property
    def draws(self) -> int:
        """How many rooms have been drawn, as far as they are still there."""
        return self.rooms[RoomState.DRAWN.value] + self.rooms[RoomState.FINISHED.value]


async def figures(*, by: PersonId) -> Figures:
    """Count people, rooms and letters.

    Raises:
        NotSuperuser.
    """
    await refuse_ordinary(by)
    people = await fetch(
        "SELECT count(*) AS people, count(unreachable_since) AS unreachable,"
        " count(blocked_at) AS blocked FROM person"
    )
    rooms = await fetch("SELECT state, count(*) AS rooms FROM room GROUP BY state")
    letters = await fetch(
        "SELECT count(*) FILTER (WHERE state IN ('waiting', 'sending')) AS waiting,"
        " count(*) FILTER (WHERE state = 'parked') AS parked FROM letter WHERE state <> 'sent'"
    )
    by_state = dict.fromkeys((state.value for state in RoomState), 0)
    return Figures(
        people=people[0]["people"],
        unreachable=people[0]["unreachable"],
        blocked=people[0]["blocked"],
        rooms=by_state | {row["state"]: row["rooms"] for row in rooms},
        waiting_letters=letters[0]["waiting"],
        parked_letters=letters[0]["parked"],
    )
