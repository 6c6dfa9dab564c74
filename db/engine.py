"""The one engine of the project: opened once by a process, used by every table."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import asyncpg
from piccolo.engine.postgres import PostgresEngine


class Engine(PostgresEngine):
    """Piccolo's engine that leaves the database alone until it is opened.

    The stock engine connects while it is constructed, which stalls every command
    that imports a table before PostgreSQL is up.
    """

    async def check_version(self) -> None:
        """Skip the connection that the stock engine makes here; `open_memory` asks later."""

    async def prep_database(self) -> None:
        """Create nothing: the schema needs no extension."""


ENGINE = Engine(config={})

OLDEST_POSTGRESQL = 150000  # server_version_num
COMMAND_TIMEOUT = 60.0  # seconds


class MemoryUnavailable(Exception):
    """PostgreSQL cannot serve us; the message says why in one line."""


@dataclass(frozen=True)
class Address:
    """Where the database is. `host` is a name or the folder of a unix socket."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    database: str

    def as_config(self) -> dict[str, Any]:
        """Return the keywords that asyncpg connects with."""
        return {
            "host": self.host,
            "port": self.port,
            "user": self.user,
            "password": self.password,
            "database": self.database,
        }


def name_memory(address: Address) -> None:
    """Tell the engine where the database is, without connecting."""
    ENGINE.config = address.as_config()


async def open_memory(*, connections: int, spare: int = 0) -> None:
    """Open the pool: of at most `connections` and `spare` together, made as they are needed.

    Raises:
        MemoryUnavailable: the server refuses, cannot be reached, or is too old.
    """
    try:
        await ENGINE.start_connection_pool(
            min_size=1,
            max_size=connections + spare,
            command_timeout=COMMAND_TIMEOUT,
            reset=_leave_as_it_is,
        )
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as fault:
        reason = str(fault) or type(fault).__name__
        raise MemoryUnavailable(f"PostgreSQL cannot be reached: {reason}") from fault
    rows = await fetch("SHOW server_version_num")
    if int(rows[0]["server_version_num"]) < OLDEST_POSTGRESQL:
        await close_memory()
        raise MemoryUnavailable("PostgreSQL 15 or later is needed")


async def _leave_as_it_is(_: Any) -> None:
    """Spare every statement another one that undoes settings: nobody here makes any."""


async def close_memory() -> None:
    """Close the pool, if it is open."""
    if ENGINE.pool:
        await ENGINE.close_connection_pool()


class DoneBefore(Exception):
    """What is asked for was done when it was asked for the first time."""


@dataclass
class Errand:
    """What is to be done once, however often it is asked for: the answer to an update."""

    update: int
    at: datetime
    is_noted: bool = False


ERRAND: ContextVar[Errand | None] = ContextVar("ERRAND", default=None)
"""On whose behalf the database is changed, if not on our own."""


@asynccontextmanager
async def transaction(*, changes: bool = True) -> AsyncIterator[None]:
    """Run the block as one transaction; inside another one, as a savepoint of it.

    One that changes something notes the errand it is run on, once for all changes of it. One
    that only reads may be repeated.

    Piccolo's own `transaction()` makes nesting a no-op and, when the connection dies
    inside, leaves the dead transaction in the context for every later query of the task.

    Raises:
        DoneBefore: the errand was run before.
    """
    if ENGINE.current_transaction.get() is not None:
        async with connection() as line, line.transaction():
            yield
        return
    async with connection() as line, line.transaction():
        errand = ERRAND.get() if changes else None
        if errand is not None and not errand.is_noted:
            await _note(errand, line)
        opened = ENGINE.transaction()
        opened.connection = line
        ENGINE.current_transaction.set(opened)
        try:
            yield
        finally:
            ENGINE.current_transaction.set(None)
    if errand is not None:
        errand.is_noted = True


async def _note(errand: Errand, line: Any) -> None:
    noted = await line.fetchval(
        "INSERT INTO taken_update (id, taken_at) VALUES ($1, $2)"
        " ON CONFLICT (id) DO NOTHING RETURNING id",
        errand.update,
        errand.at,
    )
    if noted is None:
        raise DoneBefore


@asynccontextmanager
async def connection() -> AsyncIterator[Any]:
    """Lend the connection of the current transaction, or else one of the pool."""
    current = ENGINE.current_transaction.get()
    if current is not None:
        yield current.connection
        return
    if ENGINE.pool is None:
        raise RuntimeError("open_memory() was not called")
    async with ENGINE.pool.acquire() as line:
        yield line


async def fetch(sql: str, *values: Any) -> list[dict[str, Any]]:
    """Run one statement with `$1`-style values, in the current transaction if there is one."""
    async with connection() as line:
        rows = await line.fetch(sql, *values)
    return [dict(row) for row in rows]
