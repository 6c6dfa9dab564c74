"""A bot that takes its updates now one way, now the other."""

import asyncio
import contextlib
from typing import Self

from redis.asyncio import Redis

from bot.about import About
from bot.assemble import create_bot, create_updates
from simulator.running import DEFAULT_USERNAME, RunningSimulator
from tasks.polling import Polling
from tests.conftest import SEALING_KEY
from tests.webapp.served import served
from webapp.app import create_app
from webapp.registration import register_webhook, unregister_webhook
from webapp.site import Site


class BroughtBot:
    """A bot at a simulated Telegram; nothing is taken until a test says how."""

    def __init__(self, telegram: RunningSimulator, redis: Redis) -> None:
        about = About(DEFAULT_USERNAME, "")
        self.bot = create_bot(telegram.token, api_url=telegram.url)
        self.updates = create_updates(self.bot, redis=redis, keys=[SEALING_KEY], about=about)
        self._site = Site(telegram.token, about, redis, take_update=self.updates.take)
        self._way = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Self:
        await self.updates.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.by_nothing()
        await self.updates.stop()
        await self.bot.session.close()

    async def by_nothing(self) -> None:
        """End whatever way there was, as at the end of a process."""
        await self._way.aclose()

    async def by_webhook(self) -> str:
        """Have updates brought; gives the address they are brought to."""
        await self.by_nothing()
        url = await self._way.enter_async_context(served(create_app(self._site, ())))
        await register_webhook(self.bot, url, self.updates.kinds)
        return url

    async def by_polling(self) -> None:
        """Ask for updates."""
        await self.by_nothing()
        await unregister_webhook(self.bot)
        stopping = asyncio.Event()
        polling = asyncio.create_task(Polling(self.bot, self.updates).work(stopping))

        async def end() -> None:
            stopping.set()
            await polling

        self._way.push_async_callback(end)
