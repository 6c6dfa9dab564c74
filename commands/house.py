"""The whole bot in one process: long polling, the clock and the courier.

Importing this takes seconds (aiogram): start what may start before, and check what may fail.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff

from bot.about import About
from bot.assemble import create_bot, create_dispatcher
from bot.introduction import introduce
from commands.endings import MISCONFIGURED, CannotGoOn
from commands.memory import opened_memory
from commands.places import Places
from commands.texts import refuse_faulty_texts
from settings import Settings
from tasks.clock import Clock
from tasks.courier import Courier
from tasks.pauses import Trouble, pause, unless_stopped
from tasks.polling import TOKEN_REFUSED, Polling

log = logging.getLogger(__name__)

FINISHING = 6.0
"""Seconds that what is in hand gets at the end; the whole end must take less than ten."""


SILENCE = (TelegramAPIError, ClientDecodeError)
"""What aiogram raises when Telegram does not answer as it should."""

Part = Callable[[asyncio.Event], Coroutine[Any, Any, None]]
"""Something that works until the event tells it to stop."""


@dataclass(frozen=True)
class Plan:
    """What the house is made of."""

    token: str = field(repr=False)
    about: About
    api_url: str
    keys: Sequence[str] = field(repr=False)
    places: Places
    connections: int = 5
    spare: int = 10


def plan_of(settings: Settings, places: Places) -> Plan:
    """Plan the house as the settings say."""
    return Plan(
        token=settings.telegram_token.get_secret_value(),
        about=About(login=settings.telegram_login, support=settings.support_account),
        api_url=settings.telegram_api_url,
        keys=settings.keys,
        places=places,
        connections=settings.pool_size,
        spare=settings.max_overflow,
    )


class House:
    """The parts that work side by side."""

    def __init__(self, plan: Plan, bot: Bot, dispatcher: Dispatcher) -> None:
        self._login = plan.about.login
        self._bot = bot
        self._dispatcher = dispatcher
        self.clock = Clock(plan.places.redis_url)
        self._courier = Courier(bot)

    async def work(self, stopping: asyncio.Event, *others: Part) -> None:
        """Work until told to stop, or until a part cannot go on, which ends the others too."""
        parts = [
            asyncio.create_task(part(stopping))
            for part in (self._converse, self.clock.work, self._courier.work, *others)
        ]
        try:
            await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.set()
            await _ended(parts)
        for part in parts:
            if part.done() and not part.cancelled() and (fault := part.exception()):
                raise fault

    async def _converse(self, stopping: asyncio.Event) -> None:
        await self._dispatcher.emit_startup(bot=self._bot, **self._dispatcher.workflow_data)
        try:
            await self._greet(stopping)
            await Polling(self._bot, self._dispatcher).work(stopping)
        except TOKEN_REFUSED:
            line = "Telegram does not know this TELEGRAM_TOKEN: copy it anew from @BotFather"
            raise CannotGoOn(line, MISCONFIGURED) from None

    async def _greet(self, stopping: asyncio.Event) -> None:
        """Make sure of the token and the login, and tell Telegram what to show of the bot."""
        silence = Trouble(log, "Telegram cannot be reached")
        while not stopping.is_set():
            try:
                await unless_stopped(stopping, self._make_known())
            except TOKEN_REFUSED:
                raise
            except SILENCE as fault:
                await pause(stopping, silence.met(type(fault).__name__))
            else:
                silence.over()
                return

    async def _make_known(self) -> None:
        me = await self._bot.me()
        if (me.username or "").lower() != self._login.lower():
            line = f"TELEGRAM_LOGIN is {self._login}, but TELEGRAM_TOKEN is that of {me.username}"
            raise CannotGoOn(line, MISCONFIGURED)
        await self._bot.delete_webhook(drop_pending_updates=False)
        try:
            await introduce(self._bot)
        except SILENCE as fault:  # nobody waits for that
            log.warning("Telegram was not told what to show of the bot: %s", type(fault).__name__)
        log.info("bot %s takes updates by long polling", me.id)


async def _ended(parts: Sequence[asyncio.Task[None]]) -> None:
    """Wait until the parts have finished what is in hand; drop what takes too long."""
    _, late = await asyncio.wait(parts, timeout=FINISHING)
    for part in late:
        part.cancel()
    if late:
        log.warning("something in hand was dropped: it took too long to finish")
        await asyncio.wait(late, timeout=1)


@contextlib.asynccontextmanager
async def opened_house(plan: Plan) -> AsyncIterator[House]:
    """Open what the parts need, and close it in order."""
    refuse_faulty_texts()
    address, redis_url = plan.places.database, plan.places.redis_url
    async with (
        opened_memory(address, connections=plan.connections, spare=plan.spare),
        contextlib.AsyncExitStack() as closing,
    ):
        redis = Redis.from_url(redis_url, retry=Retry(ExponentialBackoff(cap=1, base=0.05), 3))
        closing.push_async_callback(redis.aclose)
        bot = create_bot(plan.token, api_url=plan.api_url)
        closing.push_async_callback(bot.session.close)
        dispatcher = create_dispatcher(redis=redis, keys=plan.keys, about=plan.about)
        data = dispatcher.workflow_data
        closing.push_async_callback(dispatcher.emit_shutdown, bot=bot, **data)
        yield House(plan, bot, dispatcher)
