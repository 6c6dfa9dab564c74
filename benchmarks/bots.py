"""The bots that `updates.py` measures, each in a process of its own: ours, and two that do nothing.

"Nothing" has an empty handler. "The same answers" makes the two calls that a press takes, with
ready words: what is above it is what the game costs, and not Telegram.
"""

import asyncio
import contextlib
import cProfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Protocol

import asyncpg
import uvloop
from aiogram import Bot, Dispatcher
from aiogram.types import CallbackQuery, Message
from redis.asyncio import Redis

from bot.about import About
from bot.assemble import create_bot, create_updates
from db.engine import ENGINE, Address, close_memory, name_memory, open_memory
from db.migrating import learn_marking_key, migrate
from db.sealing import use_keys
from tasks.polling import Polling
from webapp.app import create_app
from webapp.serving import listening_at, url_of
from webapp.serving import serve as serve_web
from webapp.site import Site
from webapp.webhook import WEBHOOK_PATH

BOTS = {
    "nothing": "an empty handler",
    "same": "the same two answers",
    "santa": "a press in the main menu",
}
WAYS = ("polling", "webhook")
DEFAULT_CONNECTIONS, DEFAULT_SPARE = 5, 10


@dataclass(frozen=True)
class Job:
    """Which bot, and where everything is."""

    kind: str
    way: str
    telegram: str
    token: str
    memory: Address
    redis_url: str
    key: str
    profile: str


class Takes(Protocol):
    """Takes updates."""

    kinds: list[str]

    async def take(self, raw: dict[str, Any]) -> None: ...


class Bare:
    """A dispatcher with one handler, and nothing else."""

    def __init__(self, bot: Bot, handler: Callable[[CallbackQuery], Awaitable[None]]) -> None:
        self._bot = bot
        self._dispatcher = Dispatcher(disable_fsm=True)
        self._dispatcher.callback_query.register(handler)
        self.kinds = ["callback_query", "message"]

    async def take(self, raw: dict[str, Any]) -> None:
        """Hand it to the handler."""
        await self._dispatcher.feed_raw_update(self._bot, raw)


async def do_nothing(press: CallbackQuery) -> None:
    """Do nothing."""


async def answer_the_same(press: CallbackQuery) -> None:
    """Edit the screen and answer the press, with words at hand."""
    assert isinstance(press.message, Message)
    words = f"Ready words {press.id}, as long as those of a menu: who you are, and your rooms."
    await press.message.edit_text(words, reply_markup=press.message.reply_markup)
    await press.answer()


class Counted(asyncpg.Connection):  # type: ignore[misc]
    """A connection whose statements are counted, those of asyncpg itself included."""

    statements = 0

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.add_query_logger(count)


def count(_: Any) -> None:
    Counted.statements += 1


@contextlib.asynccontextmanager
async def santa(bot: Bot, job: Job) -> AsyncIterator[Takes]:
    """Open our own bot as `manage.py run` does."""
    use_keys([job.key])
    name_memory(job.memory)
    ENGINE.config = {**ENGINE.config, "connection_class": Counted}
    await open_memory(connections=DEFAULT_CONNECTIONS, spare=DEFAULT_SPARE)
    await migrate()
    await learn_marking_key()
    async with Redis.from_url(job.redis_url) as redis:
        about = About(login="santa_demo_bot", support="")
        updates = create_updates(bot, redis=redis, keys=[job.key], about=about)
        await updates.start()
        yield updates
        await updates.stop()
    await close_memory()


@contextlib.asynccontextmanager
async def bare(bot: Bot, job: Job) -> AsyncIterator[Takes]:
    """Open one of the two that do nothing."""
    yield Bare(bot, do_nothing if job.kind == "nothing" else answer_the_same)


@contextlib.asynccontextmanager
async def polling(bot: Bot, updates: Any) -> AsyncIterator[str]:
    """Take updates by long polling."""
    stopping = asyncio.Event()
    working = asyncio.create_task(Polling(bot, updates).work(stopping))
    yield ""
    stopping.set()
    await working


@contextlib.asynccontextmanager
async def webhook(job: Job, updates: Takes) -> AsyncIterator[str]:
    """Take updates through the web app's door, and give its address."""
    stopping = asyncio.Event()
    async with Redis.from_url(job.redis_url) as redis:
        about = About(login="santa_demo_bot", support="")
        app = create_app(Site(job.token, about, redis, take_update=updates.take))
        door = listening_at("127.0.0.1", 0)
        serving = asyncio.create_task(serve_web(app, door, stopping))
        yield url_of(door) + WEBHOOK_PATH
        stopping.set()
        await serving


def serve(line: Connection, job: Job) -> None:
    """Be the bot until told to end."""
    profile = cProfile.Profile(time.thread_time) if job.profile else None
    uvloop.run(_serve(line, job, profile))
    if profile:
        profile.dump_stats(job.profile)


async def _serve(line: Connection, job: Job, profile: cProfile.Profile | None) -> None:
    bot = create_bot(job.token, api_url=job.telegram)
    opened = santa if job.kind == "santa" else bare
    async with contextlib.AsyncExitStack() as open_now:
        updates = await open_now.enter_async_context(opened(bot, job))
        way = polling(bot, updates) if job.way == "polling" else webhook(job, updates)
        address = await open_now.enter_async_context(way)
        line.send(address)
        while await asyncio.to_thread(line.recv) == "count":
            line.send((time.process_time(), Counted.statements))
            if profile:
                profile.enable()
    await bot.session.close()
