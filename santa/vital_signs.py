"""How the game is doing, for whoever looks after the machine: counts and delays, nobody's data."""

from dataclasses import dataclass
from datetime import datetime

from db.engine import fetch
from santa import clock
from santa.rooms.cards import RoomState

LETTER_STATES = ("waiting", "sending", "unreachable", "parked")
"""Those of letters that have not arrived; nobody counts the others each time."""

FAILURES = ("too-few", "impossible", "circle")


@dataclass(frozen=True)
class VitalSigns:
    """Counts over everything; every state is in each of them."""

    letters: dict[str, int]
    """By state, but for those that have arrived."""
    letters_due: int
    letter_lag: float
    """Seconds for which the oldest letter that may go out has been due."""
    rooms: dict[str, int]
    """By state."""
    failed_draws: dict[str, int]
    """Rooms whose last draw did not take place, by the reason."""
    draw_lag: float
    """Seconds for which the oldest draw that has not happened has been due."""

    @property
    def draws(self) -> dict[str, int]:
        """Return how the last draw of the rooms there are has ended."""
        drawn = self.rooms[RoomState.DRAWN.value] + self.rooms[RoomState.FINISHED.value]
        return {"drawn": drawn, **self.failed_draws}


async def vital_signs() -> VitalSigns:
    """Look at everything that waits."""
    now = clock.now()
    letters = await fetch(
        "SELECT state, count(*) AS letters FROM letter WHERE state <> 'sent' GROUP BY state"
    )
    [due] = await fetch(
        "SELECT count(*) AS letters, min(due_at) AS oldest FROM letter"
        " WHERE state = 'waiting' AND due_at <= $1",
        now,
    )
    rooms = await fetch(
        "SELECT state, failed_because, count(*) AS rooms,"
        " min(draw_at) FILTER (WHERE draw_at <= $1) AS oldest"
        " FROM room GROUP BY state, failed_because",
        now,
    )
    by_state = dict.fromkeys((state.value for state in RoomState), 0)
    failed = dict.fromkeys(FAILURES, 0)
    for row in rooms:
        by_state[row["state"]] += row["rooms"]
        if row["failed_because"] is not None:
            failed[row["failed_because"]] = row["rooms"]
    return VitalSigns(
        letters=dict.fromkeys(LETTER_STATES, 0) | {row["state"]: row["letters"] for row in letters},
        letters_due=due["letters"],
        letter_lag=_lag(now, due["oldest"]),
        rooms=by_state,
        failed_draws=failed,
        draw_lag=max((_lag(now, row["oldest"]) for row in rooms), default=0.0),
    )


def _lag(now: datetime, due_at: datetime | None) -> float:
    return 0.0 if due_at is None else (now - due_at).total_seconds()
