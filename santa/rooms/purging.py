"""What a finished game leaves behind is kept for a while, and then no more."""

import logging

from db.engine import fetch, transaction
from santa import clock
from santa.limits import KEPT_AFTER_FINISH

log = logging.getLogger(__name__)


async def purge_finished() -> int:
    """Forget pairs, wishes and letters of rooms that finished 90 days ago; returns how many rooms.

    The room itself stays in the lists of its members. Each is a transaction of its own.
    """
    rows = await fetch(
        "SELECT id FROM room WHERE state = 'finished' AND finished_at <= $1 AND ("
        " EXISTS (SELECT FROM pair WHERE pair.room = room.id)"
        " OR EXISTS (SELECT FROM membership WHERE membership.room = room.id AND wishes IS NOT NULL)"
        " OR EXISTS (SELECT FROM letter WHERE letter.room = room.id)"
        ") ORDER BY id",
        clock.now() - KEPT_AFTER_FINISH,
    )
    for row in rows:
        await _purge(row["id"])
    return len(rows)


async def _purge(room: int) -> None:
    async with transaction():
        await fetch("SELECT FROM room WHERE id = $1 FOR NO KEY UPDATE", room)
        await fetch("DELETE FROM pair WHERE room = $1", room)
        await fetch("UPDATE membership SET wishes = NULL WHERE room = $1", room)
        await fetch("DELETE FROM letter WHERE room = $1", room)
    log.info("pairs, wishes and letters of room %s were purged", room)
