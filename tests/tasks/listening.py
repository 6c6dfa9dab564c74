"""A bot that only listens: it remembers what people write, and may be kept from finishing."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message
from redis.asyncio import Redis

from bot.wiring.storage import Desks
from bot.wiring.updates import Updates
from simulator.controls import Controls
from tests.conftest import SEALING_KEY
from tests.tasks.watching import PATIENCE

Handle = Callable[[Message], Awaitable[object]]
Listening = Callable[[Handle], Updates]


@pytest.fixture
async def listening(bot: Bot, redis_url: str) -> AsyncIterator[Listening]:
    """Give a handler everything that people write."""
    async with Redis.from_url(redis_url) as redis:

        def listen(handle: Handle) -> Updates:
            dispatcher = Dispatcher()
            dispatcher.message.register(handle)
            return Updates(bot, dispatcher, Desks(redis, [SEALING_KEY]))

        yield listen


class Ears:
    """A handler that remembers what it heard, and can be kept from finishing."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.done: list[str] = []
        self.may_finish = asyncio.Event()
        self.may_finish.set()
        self._news = asyncio.Condition()

    async def hear(self, message: Message) -> None:
        await self._note(self.heard, str(message.text))
        await self.may_finish.wait()
        await self._note(self.done, str(message.text))

    async def _note(self, where: list[str], text: str) -> None:
        async with self._news:
            where.append(text)
            self._news.notify_all()

    async def until_heard(self, many: int) -> None:
        async with self._news, asyncio.timeout(PATIENCE):
            await self._news.wait_for(lambda: len(self.heard) >= many)

    async def until_done(self, many: int) -> None:
        async with self._news, asyncio.timeout(PATIENCE):
            await self._news.wait_for(lambda: len(self.done) >= many)


@pytest.fixture
def ears() -> Ears:
    return Ears()


async def waiting(controls: Controls) -> list[int]:
    """Return the updates that Telegram keeps for the bot."""
    return [update["update_id"] for update in (await controls.get("/updates"))["updates"]]
