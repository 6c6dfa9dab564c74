"""A clock and a courier as a process of their own: begun in a moment, and killed at any.

The import takes seconds, so a process that has done it once is asked for a fork of itself.
"""

import asyncio
import contextlib
import os
import signal
import sys
import warnings
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.assemble import create_bot
from commands.ground.logs import write_logs
from commands.ground.memory import opened_memory
from commands.ground.process import run_until_signal
from db.engine import Address
from db.migrating import learn_marking_key
from db.sealing import use_keys
from santa.clock import use_clock
from tasks.clock import Clock
from tasks.courier import Courier
from tests.conftest import SEALING_KEY
from tests.december.lives import FORKS
from tests.tasks.watching import Sees, until

PATIENCE = 60  # seconds


@dataclass(frozen=True)
class Where:
    """Where everything is, and what time it is there."""

    database: Address
    redis_url: str
    api_url: str
    token: str
    ahead: timedelta
    """By how much the game is ahead of the world."""


class Victim:
    """A process from its start to its end."""

    def __init__(self, process: BaseProcess, log: Path) -> None:
        self._process = process
        self._log = log

    async def until(self, happens: Sees) -> None:
        """Wait until something happens while it lives."""

        async def lives_to_see() -> bool:
            assert self._process.is_alive(), self._log.read_text()
            return await happens()

        await until(lives_to_see, within=PATIENCE)

    async def ends(self, on: signal.Signals) -> int | None:
        """Send a signal and wait for the end; a negative code is the signal that killed it."""
        if self._process.is_alive():
            assert self._process.pid is not None
            os.kill(self._process.pid, on)
        await asyncio.to_thread(self._process.join, PATIENCE)
        return self._process.exitcode


@contextlib.asynccontextmanager
async def living(where: Where, log: Path) -> AsyncIterator[Victim]:
    """Let a clock and a courier live for the block at most; what is left of them is killed."""
    process = FORKS.Process(target=_live, args=(where, log))
    await asyncio.to_thread(process.start)  # the first one waits for the import
    victim = Victim(process, log)
    try:
        yield victim
    finally:
        await victim.ends(signal.SIGKILL)


def _live(where: Where, log: Path) -> None:
    said = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(said, stream)
    warnings.simplefilter("error")
    write_logs()
    use_keys([SEALING_KEY])
    use_clock(lambda: datetime.now(UTC) + where.ahead)

    async def work(stopping: asyncio.Event) -> None:
        async with opened_memory(where.database, connections=5):
            await learn_marking_key()
            async with create_bot(where.token, api_url=where.api_url) as bot:
                parts = Clock(where.redis_url), Courier(bot)
                await asyncio.gather(*(part.work(stopping) for part in parts))

    run_until_signal(work)
    sys.exit(0)
