"""A draw that is held up at a table, so that it can be killed right there."""

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from db.engine import connection, fetch


class Barrier:
    """A table that nobody may write into until it is lifted."""

    def __init__(self, table: str, held: Any) -> None:
        self._table = table
        self._held = held
        self._stopped: list[int] = []

    async def lift(self) -> None:
        await self._held.rollback()

    async def is_reached(self) -> bool:
        """Tell whether the draw stands before it, and note who does."""
        rows = await fetch(
            "SELECT pid, query FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            " AND datname = current_database()"
        )
        self._stopped = [row["pid"] for row in rows]
        return any(row["query"].startswith(f"INSERT INTO {self._table}") for row in rows)

    async def is_left(self) -> bool:
        """Tell whether PostgreSQL has noticed that those who stood before it are gone."""
        here = "SELECT FROM pg_stat_activity WHERE pid = ANY ($1)"
        return not await fetch(here, self._stopped)


@contextlib.asynccontextmanager
async def barrier(table: str) -> AsyncIterator[Barrier]:
    """Let nobody write into a table for the block, or until it is lifted."""
    async with connection() as line:
        held = line.transaction()
        await held.start()
        await line.execute(f"LOCK TABLE {table} IN SHARE MODE")
        barrier = Barrier(table, held)
        try:
            yield barrier
        finally:
            if line.is_in_transaction():
                await barrier.lift()
