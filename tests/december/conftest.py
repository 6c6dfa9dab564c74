"""A simulated Telegram whose clock is the bot's as well, and the bot at work on it."""

import contextlib
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from redis.asyncio import Redis

from db.engine import Address
from simulator.controls import Controls
from simulator.delivery.road import Road
from simulator.running import RunningSimulator
from tests.at_telegram import given_away
from tests.browser import browser as browser
from tests.browser import pytest_runtest_setup as pytest_runtest_setup
from tests.december.lives import Bots, environment
from tests.moments import NOON
from tests.ports import port as port


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder to run commands in, short enough for sockets, and without a `.env`."""
    made = Path(tempfile.mkdtemp(prefix="december-")).resolve()
    yield made
    shutil.rmtree(made)


@contextlib.asynccontextmanager
async def telegram_in(
    folder: Path, *, webhook_road: Road | None = None
) -> AsyncIterator[RunningSimulator]:
    """Run a Telegram on which it is noon of 1 December; its clock moves that of the bot."""
    shift = folder / "shift"

    def move(by: timedelta) -> None:
        shift.write_text(str(by.total_seconds()))

    async with RunningSimulator(on_clock_moved=move, webhook_road=webhook_road) as simulator:
        await simulator.telegram.move_clock(NOON)
        yield simulator
        assert given_away(simulator) == []


@contextlib.asynccontextmanager
async def emptied(redis_url: str) -> AsyncIterator[None]:
    """Leave nothing behind: updates are known again by their numbers, which begin anew."""
    async with Redis.from_url(redis_url) as redis:
        await redis.flushdb()
        yield
        await redis.flushdb()


@pytest.fixture
async def simulator(folder: Path) -> AsyncIterator[RunningSimulator]:
    async with telegram_in(folder) as running:
        yield running


@pytest.fixture
async def controls(simulator: RunningSimulator) -> AsyncIterator[Controls]:
    async with Controls(simulator.url) as found:
        yield found


@pytest.fixture
def bots(folder: Path, simulator: RunningSimulator, memory: Address, redis_url: str) -> Bots:
    """Start the bot as often as one likes."""
    return Bots(folder, environment(simulator, memory, redis_url, folder / "shift"))
