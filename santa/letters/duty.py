"""Which courier is on duty: one at a time over all processes, the others stand by.

The lock belongs to a connection of its own, so it ends with the process that holds it,
however that ends. The same connection hears of new letters.
"""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any, Self

import asyncpg

from db.engine import ENGINE

LOCK = 7265002
PATIENCE = 5.0  # seconds
AWAY = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # of a connection that ends while it is asked something
)
"""What is raised when PostgreSQL is away, ends or begins."""


class DutyLost(Exception):
    """The connection that held the duty is gone; somebody else may be on duty now."""


class Duty:
    """The duty of the courier, and the bell that rings when a letter is written."""

    def __init__(self) -> None:
        self._connection: Any = None
        self._bell = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._connection = await ENGINE.get_new_connection()
        self._connection.add_termination_listener(lambda _: self._bell.set())
        return self

    async def __aexit__(self, *_: object) -> None:
        with contextlib.suppress(*AWAY):
            await self._connection.close(timeout=PATIENCE)

    async def take(self) -> bool:
        """Try to go on duty; false while another courier is.

        Raises:
            DutyLost: the connection is gone.
        """
        with _lost_if_silent():
            taken: bool = await self._connection.fetchval(
                "SELECT pg_try_advisory_lock($1)", LOCK, timeout=PATIENCE
            )
            if taken:
                await self._connection.add_listener("letters", lambda *_: self._bell.set())
        return taken

    def ring(self) -> None:
        """Wake the courier for a reason other than a letter, such as the end of the work."""
        self._bell.set()

    async def wait(self, seconds: float) -> None:
        """Wait until a letter is written, at most so long.

        Raises:
            DutyLost: the connection is gone.
        """
        try:
            await asyncio.wait_for(self._bell.wait(), seconds)
        except TimeoutError:
            # A connection that nobody uses is cut by what lies between, and neither end hears.
            with _lost_if_silent():
                await self._connection.execute("SELECT 1", timeout=PATIENCE)
        self._bell.clear()
        self.make_sure()

    def make_sure(self) -> None:
        """Refuse to go on once the duty may be somebody else's.

        Raises:
            DutyLost: the connection is gone.
        """
        if self._connection.is_closed():
            raise DutyLost


@contextlib.contextmanager
def _lost_if_silent() -> Iterator[None]:
    try:
        yield
    except AWAY as fault:
        raise DutyLost from fault
