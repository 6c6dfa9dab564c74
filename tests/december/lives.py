"""The bot as a process of its own, to be ended and started again as often as one likes.

Its import takes seconds, so a process that has done it once is asked for a fork of itself,
and the fork does what `python -W error manage.py run` does.
"""

import asyncio
import contextlib
import multiprocessing
import os
import signal
import sys
import time
import warnings
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from db.engine import Address
from manage import main
from simulator.running import DEFAULT_USERNAME, RunningSimulator
from tests.conftest import SEALING_KEY
from tests.logs import alarms_in

READY = "takes updates by long polling"
PATIENCE = 180  # seconds

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["commands.house.opening", "tests.december.lives"])


def environment(
    simulator: RunningSimulator, memory: Address, redis_url: str, shift: Path
) -> dict[str, str]:
    """Name the servers of the tests as whoever runs the bot does."""
    redis = urlsplit(redis_url)
    return {
        "ENCRYPT_SECRET_KEY": SEALING_KEY,
        "TELEGRAM_TOKEN": simulator.token,
        "TELEGRAM_LOGIN": DEFAULT_USERNAME,
        "TELEGRAM_API_URL": simulator.url,
        "DATABASE_HOST": memory.host,
        "DATABASE_PORT": str(memory.port),
        "DATABASE_NAME": memory.database,
        "DATABASE_USER": memory.user,
        "DATABASE_PASSWORD": memory.password,
        "REDIS_HOST": unquote(redis.path),
        "REDIS_DB": parse_qs(redis.query)["db"][0],
        "CLOCK_SHIFT_FILE": str(shift),
    }


class Life:
    """The bot from one start to one end."""

    def __init__(self, process: BaseProcess, log: Path) -> None:
        self._process = process
        self._log = log

    @property
    def said(self) -> str:
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    @property
    def alarms(self) -> list[str]:
        """What the log says above the level of plain events."""
        return alarms_in(self.said)

    async def is_ready(self, sign: str = READY) -> None:
        """Wait until the bot takes updates, or else says what tells that it works."""
        async with asyncio.timeout(PATIENCE):
            while sign not in self.said:
                assert self._process.is_alive(), self.said
                await asyncio.sleep(0.01)

    async def ended(self) -> None:
        """Wait until it has ended by itself."""
        await asyncio.to_thread(self._process.join, PATIENCE)
        assert self.code is not None, self.said

    async def ends(self, on: signal.Signals) -> float:
        """Send a signal and wait for the end; returns the seconds it took."""
        begun = time.monotonic()
        assert self._process.pid is not None
        os.kill(self._process.pid, on)
        await asyncio.to_thread(self._process.join, PATIENCE)
        assert self.code is not None, self.said
        return time.monotonic() - begun

    @property
    def code(self) -> int | None:
        """How it ended; a negative number is the signal that killed it."""
        return self._process.exitcode


@dataclass(frozen=True)
class Bots:
    """One bot after the other, all with the same settings."""

    folder: Path
    environ: Mapping[str, str]
    command: Sequence[str] = ("run",)

    @contextlib.asynccontextmanager
    async def living(self) -> AsyncIterator[Life]:
        """Let the bot live for the block at most; what is left of it then is killed."""
        log = self.folder / f"said-{time.monotonic_ns()}.log"
        told = (self.folder, dict(self.environ), list(self.command), log)
        process = FORKS.Process(target=_live, args=told)
        await asyncio.to_thread(process.start)  # the first one waits for the import
        life = Life(process, log)
        try:
            yield life
        finally:
            if life.code is None:
                await life.ends(signal.SIGKILL)


def _live(folder: Path, environ: dict[str, str], command: list[str], log: Path) -> None:
    """Be the bot."""
    os.environ.clear()
    os.environ.update(environ)
    os.chdir(folder)
    said = os.open(log, os.O_WRONLY | os.O_CREAT)
    for stream in (1, 2):
        os.dup2(said, stream)
    warnings.simplefilter("error")
    sys.exit(main(command))
