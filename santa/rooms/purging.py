"""What a finished game leaves behind is kept for a while, and then no more."""

import logging

from db.engine import fetch, transaction
from santa import clock
from santa.limits import KEPT_AFTER_FINISH
from santa.messages.closing import close_room

log = logging.getLogger(__name__)


async def purge_finished() -> int:
    """Forget pairs, wishes, letters and messages of rooms that finished 90 days ago.

    Returns how many rooms.

    The room itself stays in the lists of its members. Each is a transaction of its own.
    """
    rows = await fetch(
        "SELECT id FROM room WHERE state = 'finished' AND finished_at <= $1 AND ("
        " EXISTS (SELECT FROM pair WHERE pair.room = room.id)"
        " OR EXISTS (SELECT FROM membership WHERE membership.room = room.id AND wishes IS NOT NULL)"
        " OR EXISTS (SELECT FROM letter WHERE letter.room = room.id)"
        " OR EXISTS (SELECT FROM message WHERE message.room = room.id)"
        " OR EXISTS (SELECT FROM trace WHERE trace.room = room.id)"
        " OR EXISTS (SELECT FROM report WHERE report.room = room.id)"
        ") ORDER BY id",
        clock.now() - KEPT_AFTER_FINISH,
    )
    for row in rows:
        await _purge(row["id"])
    return len(rows)


async def _purge(room: int) -> None:
    async with transaction():
        await fetch("SELECT FROM room WHERE id = $1 FOR NO KEY UPDATE", room)
        await close_room(room)
        for table in ("message", "trace", "report", "pair"):
            await fetch(f"DELETE FROM {table} WHERE room = $1", room)  # noqa: S608
        await fetch("UPDATE membership SET wishes = NULL WHERE room = $1", room)
        await fetch("DELETE FROM letter WHERE room = $1", room)
    log.info("pairs, wishes, letters and messages of room %s were purged", room)
