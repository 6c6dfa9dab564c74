"""The bot in one process, or a part of it: conversation, clock, courier and web app.

Importing this takes seconds (aiogram): start what may start before, and check what may fail.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from functools import partial
from typing import Any

from aiogram import Bot
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff

from bot.assemble import create_bot, create_updates
from bot.wiring.contact import Contact
from bot.wiring.updates import Updates
from commands.ground.memory import opened_memory
from commands.house.conversing import Conversation
from commands.house.doors import serve_at
from commands.house.plan import Plan
from commands.house.readiness import probes_of
from commands.house.roles import Role
from commands.house.tending import tend
from commands.house.texts import refuse_faulty_texts
from tasks.clock import Clock
from tasks.courier import Courier
from webapp.app import create_app
from webapp.meters import measured
from webapp.site import Site
from webapp.status import create_status

log = logging.getLogger(__name__)

FINISHING = 6.0
"""Seconds that what is in hand gets at the end; the whole end must take less than ten."""


Part = Callable[[asyncio.Event], Coroutine[Any, Any, None]]
"""Something that works until the event tells it to stop."""


class House:
    """The parts that work side by side."""

    def __init__(self, plan: Plan, bot: Bot, updates: Updates, *doors: Part) -> None:
        self._updates = updates
        self._doors = doors
        brought_to = plan.web.address if plan.web and plan.web.by_webhook else ""
        conversation = Conversation(bot, updates, plan.about, brought_to=brought_to)
        clock, courier = Clock(plan.places.redis_url), Courier(bot)
        self.clock = clock
        of_role: dict[Role, list[Part]] = {
            Role.RUN: [conversation.work, clock.work, courier.work],
            Role.WEB: [conversation.work],
            Role.WORKER: [clock.listen_only, courier.work],
            Role.SCHEDULER: [clock.ask_only],
        }
        self._parts = of_role[plan.role]
        self._services = plan.places.services

    async def work(self, stopping: asyncio.Event, *others: Part) -> None:
        """Work until told to stop, or until a part cannot go on, which ends the others too."""
        await self._updates.start()
        all_parts = [*self._doors, *self._parts, *others]
        if self._services is not None:
            all_parts.append(partial(tend, self._services))
        parts = [asyncio.create_task(part(stopping)) for part in all_parts]
        try:
            await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.set()
            await _ended(parts)
        for part in parts:
            if part.done() and not part.cancelled() and (fault := part.exception()):
                raise fault


async def _ended(parts: Sequence[asyncio.Task[None]]) -> None:
    """Wait until the parts have finished what is in hand; drop what takes too long."""
    _, late = await asyncio.wait(parts, timeout=FINISHING)
    for part in late:
        part.cancel()
    if late:
        log.warning("something in hand was dropped: it took too long to finish")
        await asyncio.wait(late, timeout=1)


def _site(plan: Plan, redis: Redis, updates: Updates) -> Site:
    assert plan.web is not None  # noqa: S101 - asked for by the caller
    return Site(
        token=plan.token,
        about=plan.about,
        redis=redis,
        take_update=updates.take if plan.web.by_webhook else None,
        show_again=updates.show_again,
        framed_by=plan.web.framed_by,
    )


@contextlib.asynccontextmanager
async def opened_house(plan: Plan) -> AsyncIterator[House]:
    """Open what the parts need, and close it in order."""
    refuse_faulty_texts()
    address, redis_url = plan.places.database, plan.places.redis_url
    async with (
        opened_memory(address, connections=plan.connections, spare=plan.spare),
        contextlib.AsyncExitStack() as closing,
    ):
        redis = Redis.from_url(redis_url, retry=Retry(ExponentialBackoff(cap=1, base=0.05), 6))
        closing.push_async_callback(redis.aclose)
        bot = create_bot(plan.token, api_url=plan.api_url)
        contact = Contact()
        bot.session.middleware(contact)
        closing.push_async_callback(bot.session.close)
        updates = create_updates(bot, redis=redis, keys=plan.keys, about=plan.about)
        closing.push_async_callback(updates.stop)
        doors = []
        if plan.web:
            app = measured(create_app(_site(plan, redis, updates)))
            doors.append(partial(serve_at, plan.web.door, app, "the web app is"))
        if plan.status:
            status = create_status(probes_of(bot, contact, redis))
            doors.append(partial(serve_at, plan.status, status, "its health is told"))
        yield House(plan, bot, updates, *doors)
