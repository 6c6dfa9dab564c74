"""Start hosts of private services, watch their processes, ask their servers."""

import asyncio
import contextlib
import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from redis.asyncio import Redis
from redis.exceptions import RedisError

from deploy.embedded import Database

ROOT = Path(__file__).parents[2]
HOST = ["-m", "tests.deploy.host"]


@dataclass
class Host:
    """A process that holds private services on a folder."""

    process: subprocess.Popen[str]
    folder: Path
    database: Database
    redis_url: str

    def kill(self) -> None:
        """Kill -9 the process, as the kernel's memory killer would."""
        self.process.kill()
        self.process.wait()


@contextlib.contextmanager
def host(
    folder: Path,
    *options: str,
    python: Sequence[str] = (sys.executable,),
    env: dict[str, str] | None = None,
    cwd: Path = ROOT,
) -> Iterator[Host]:
    """Run a host until the block ends; fail with its own words if it does not start."""
    with subprocess.Popen(
        [*python, *HOST, str(folder), *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
        cwd=cwd,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said, process.communicate()[1]
        where = json.loads(said)
        try:
            yield Host(process, folder, Database(**where["database"]), where["redis_url"])
        finally:
            process.communicate()


def refusal(folder: Path, *, before: Sequence[str] = ()) -> str:
    """Run a host that must not start; give what it says."""
    line = [*before, sys.executable, *HOST, str(folder)]
    done = subprocess.run(line, capture_output=True, text=True, cwd=ROOT, input="", check=False)
    assert done.returncode == 1, done.stdout
    return done.stderr


def processes_in(folder: Path) -> set[int]:
    """Find the living processes that work in a folder, as every process of a server does."""
    places = Path("/proc").glob("[0-9]*/cwd")
    return {int(place.parent.name) for place in places if leads_into(place, folder)}


def leads_into(place: Path, folder: Path) -> bool:
    try:
        return place.readlink().is_relative_to(folder)
    except OSError:  # ended, being a zombie, or none of ours
        return False


def owners_of(pids: set[int]) -> set[int]:
    return {Path(f"/proc/{pid}").stat().st_uid for pid in pids}


def kill_all_in(folder: Path) -> None:
    for pid in processes_in(folder):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


async def soon(happens: Callable[[], Any], *, within: float = 60) -> None:
    """Wait until something happens, and fail if it does not."""
    deadline = time.monotonic() + within
    while not happens():
        assert time.monotonic() < deadline, "it did not happen"
        await asyncio.sleep(0.02)


@contextlib.asynccontextmanager
async def connection(where: Database, **changes: Any) -> Any:
    """Open a connection to a database, with parts of its address changed."""
    way = {
        "host": where.host,
        "port": where.port,
        "user": where.user,
        "password": where.password,
        "database": where.name,
    }
    opened = await asyncpg.connect(**(way | changes))
    try:
        yield opened
    finally:
        await opened.close()


async def ask(database: Database, query: str) -> Any:
    async with connection(database) as opened:
        return await opened.fetchval(query)


async def write_down(where: Any) -> str:
    """Write a new note into both servers of services or of a host; give the note."""
    note = secrets.token_hex(4)
    async with connection(where.database) as opened:
        await opened.execute("CREATE TABLE IF NOT EXISTS note (text text)")
        await opened.execute("TRUNCATE note")
        await opened.execute("INSERT INTO note VALUES ($1)", note)
    async with Redis.from_url(where.redis_url) as redis:
        await redis.set("note", note)
    return note


async def notes(where: Any) -> tuple[Any, Any]:
    """Read the note from both servers."""
    async with Redis.from_url(where.redis_url, decode_responses=True) as redis:
        return await ask(where.database, "SELECT text FROM note"), await redis.get("note")


async def notes_once_up(where: Any, *, within: float = 60) -> tuple[Any, Any]:
    """Read the note from both servers as soon as they answer."""
    async with asyncio.timeout(within):
        while True:
            with contextlib.suppress(OSError, asyncpg.PostgresError, RedisError):
                return await notes(where)
            await asyncio.sleep(0.02)
