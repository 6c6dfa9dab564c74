"""The moments that the demo's clock can be sent to."""

from db.engine import fetch
from simulator.state.moments import Moment


async def draws_ahead() -> list[Moment]:
    """List the draws to come, each by its room; a secret one is no secret from the clock."""
    rows = await fetch("SELECT name, draw_at FROM room WHERE state = 'scheduled'")
    return [Moment("the draw", row["name"], row["draw_at"]) for row in rows]
