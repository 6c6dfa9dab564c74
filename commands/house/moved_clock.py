"""The moved clock: a file says by how many seconds the game is ahead of the world.

For tests that run the bot as a program of its own and do not want to wait.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tasks.pauses import pause

GLANCE = 0.1
"""Seconds between two looks at the file."""


class MovedClock:
    """Reads the time with the shift that stands in the file; no file is no shift."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._stamp: tuple[int, int] | None = None
        self._shift = timedelta()

    def now(self) -> datetime:
        """Return the shifted moment in UTC."""
        self.look()
        return datetime.now(UTC) + self._shift

    def look(self) -> None:
        """Read the file if it has changed."""
        with contextlib.suppress(FileNotFoundError, ValueError):  # not there yet, half written
            found = self._file.stat()
            stamp = (found.st_mtime_ns, found.st_size)
            if stamp != self._stamp:
                self._shift = timedelta(seconds=float(self._file.read_text()))
                self._stamp = stamp

    async def watch(self, moved: Callable[[], Awaitable[None]], stopping: asyncio.Event) -> None:
        """Call `moved` whenever the file has changed."""
        known = self._stamp
        while not stopping.is_set():
            self.look()
            if self._stamp != known:
                known = self._stamp
                await moved()
            await pause(stopping, GLANCE)
