"""The bot as it runs in production, long polling and all, against a simulated Telegram."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable
from typing import Any

from aiogram.types import Update
from redis.asyncio import Redis

from bot.about import About
from bot.assemble import create_bot, create_updates
from bot.wiring.storage import Desks
from bot.wiring.updates import Updates
from simulator.running import DEFAULT_USERNAME, RunningSimulator
from tasks.polling import Polling
from tests.conftest import SEALING_KEY

OURS = ("bot", "santa", "db", "locales", "tasks", "aiogram", "asyncio")
HANDLED_WITHIN = 60.0  # seconds
SUPPORT = "santa_help"


class Faults(logging.Handler):
    """Collects what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] in OURS:
            self.lines.append(self.format(record))


class LivingBot:
    """A bot that a test may stop and start again, as after a new version of it."""

    def __init__(
        self, simulator: RunningSimulator, redis_url: str, farewells: list[Awaitable[None]]
    ) -> None:
        self.simulator = simulator
        self.redis_url = redis_url
        self.keys = [SEALING_KEY]
        self.faults = Faults()
        self.is_silent_on_purpose = False
        self.app_url = ""
        self._farewells = farewells

    async def start(self) -> None:
        self._redis = Redis.from_url(self.redis_url)
        self._about = About(login=DEFAULT_USERNAME, support=SUPPORT, app_url=self.app_url)
        self.bot = create_bot(self.simulator.token, api_url=self.simulator.url)
        self.updates = create_updates(
            self.bot, redis=self._redis, keys=self.keys, about=self._about
        )
        self.desks = Desks(self._redis, self.keys)
        await self.updates.start()
        self.resume()

    def resume(self) -> None:
        """Take updates."""
        self._stopping = asyncio.Event()
        self._polling = asyncio.create_task(Polling(self.bot, self.updates).work(self._stopping))

    async def pause(self) -> None:
        """Finish what is in hand and take no further updates."""
        self._stopping.set()
        await self._polling

    async def stop(self) -> None:
        await self.pause()
        await self.updates.stop()
        await self._redis.aclose()
        self._farewells.append(asyncio.create_task(self.bot.session.close()))

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def handles_everything(self) -> None:
        """Wait until no update is left: the bot confirms one only when it has handled it."""
        async with asyncio.timeout(HANDLED_WITHIN):
            while self.simulator.world.updates.queue:  # noqa: ASYNC110 - no event tells of it
                await asyncio.sleep(0.005)

    async def handles_side_by_side(self, number: int) -> None:
        """Wait for so many updates and handle them at the same time, as a webhook does."""
        updates: list[Update] = []
        async with asyncio.timeout(HANDLED_WITHIN):
            while len(updates) < number:
                updates = await self.bot.get_updates(timeout=1)
        handling = [self.updates.handle(update) for update in updates]
        await asyncio.gather(*handling)
        await self.bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)

    async def next_update(self) -> dict[str, Any]:
        """Wait for an update while paused, and give it as Telegram wrote it, unconfirmed."""
        async with asyncio.timeout(HANDLED_WITHIN):
            while not self.simulator.world.updates.queue:  # noqa: ASYNC110 - no event tells of it
                await asyncio.sleep(0.001)
        return self.simulator.world.updates.queue[0].wire()

    async def confirm(self, update: dict[str, Any]) -> None:
        """Tell Telegram that an update need not come again."""
        await self.bot.get_updates(offset=update["update_id"] + 1, timeout=0)

    @contextlib.asynccontextmanager
    async def another_process(self) -> AsyncIterator[Updates]:
        """Handle updates in a second place, over the same Redis."""
        async with Redis.from_url(self.redis_url) as redis:
            yield create_updates(self.bot, redis=redis, keys=self.keys, about=self._about)

    async def flush_redis(self) -> None:
        await self._redis.flushdb()

    def expect_fault(self) -> None:
        """Take note that there was a fault, as the test meant."""
        assert self.faults.lines, "no fault was logged"
        self.faults.lines.clear()

    def meant(self, complaint: str) -> bool:
        """Tell whether the test meant what would else be a complaint."""
        return self.is_silent_on_purpose and complaint.startswith("never answered")
