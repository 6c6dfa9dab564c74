"""Commands as whoever runs the bot meets them: programs of their own in a folder of their own."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

MANAGE = Path(__file__).parent.parent.parent / "manage.py"
PATIENCE = 300  # seconds, of which a busy machine may need a hundred for the import alone


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    said: str
    complained: str
    seconds: float

    @property
    def complaints(self) -> list[str]:
        return self.complained.splitlines()


def command_line(words: Sequence[str]) -> list[str]:
    return [sys.executable, "-W", "error", str(MANAGE), *words]


def environment(environ: Mapping[str, str]) -> dict[str, str]:
    counted = {name: told for name, told in os.environ.items() if name.startswith("COVERAGE_")}
    return {"PATH": os.environ["PATH"], "PYTHONUNBUFFERED": "1", **counted, **environ}


def manage(*words: str, folder: Path, environ: Mapping[str, str] | None = None) -> Ended:
    """Run a command to its end."""
    begun = time.monotonic()
    done = subprocess.run(
        command_line(words),
        cwd=folder,
        env=environment(environ or {}),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr, time.monotonic() - begun)


class Program:
    """A command that runs on and on."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    @property
    def said(self) -> str:
        return self._log.read_text(encoding="utf-8")

    async def says(self, words: str) -> None:
        """Wait until the program has said something."""
        await self._until(lambda: words in self.said)

    async def makes(self, file: Path) -> None:
        """Wait until a file is there."""
        await self._until(file.exists)

    async def _until(self, happens: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                while not happens():
                    assert self._process.returncode is None, self.said
                    await asyncio.sleep(0.05)
        except TimeoutError:
            pytest.fail(f"it did not come:\n{self.said}", pytrace=False)

    async def ends(self, *, on: signal.Signals | None = None) -> float:
        """Wait for the end, after a signal if one is given; returns the seconds it took."""
        begun = time.monotonic()
        if on is not None:
            self._process.send_signal(on)
        async with asyncio.timeout(PATIENCE):
            await self._process.wait()
        return time.monotonic() - begun

    @property
    def code(self) -> int | None:
        return self._process.returncode


@contextlib.asynccontextmanager
async def running(
    *words: str, folder: Path, environ: Mapping[str, str] | None = None
) -> AsyncIterator[Program]:
    """Run a command beside the test; what is left of it at the end is killed."""
    log = folder / "said.log"
    with log.open("wb") as said:
        process = await asyncio.create_subprocess_exec(
            *command_line(words),
            cwd=folder,
            env=environment(environ or {}),
            stdout=said,
            stderr=said,
        )
    try:
        yield Program(process, log)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
