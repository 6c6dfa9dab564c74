"""The bot in one process, or a part of it: conversation, clock, courier and web app.

Importing this takes seconds (aiogram): start what may start before, and check what may fail.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from functools import partial
from socket import socket
from typing import Any

from aiogram import Bot
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff

from bot.about import About
from bot.assemble import create_bot, create_updates
from bot.contact import Contact
from bot.updates import Updates
from commands.conversing import Conversation
from commands.doors import Web, open_door, serve_at
from commands.memory import opened_memory
from commands.places import Places
from commands.readiness import probes_of
from commands.roles import Role
from commands.tending import tend
from commands.texts import refuse_faulty_texts
from settings import Settings
from tasks.clock import Clock
from tasks.courier import Courier
from webapp.app import create_app
from webapp.meters import measured
from webapp.site import PATH, Site
from webapp.status import create_status

log = logging.getLogger(__name__)

FINISHING = 6.0
"""Seconds that what is in hand gets at the end; the whole end must take less than ten."""


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
    role: Role = Role.RUN
    connections: int = 5
    spare: int = 10
    web: Web | None = None
    """How the web app is served, if it is."""
    status: socket | None = None
    """The door of those who look after the bot, if there is one."""


def plan_of(settings: Settings, places: Places, role: Role = Role.RUN) -> Plan:
    """Plan the house as the settings say.

    Raises:
        CannotGoOn: one cannot listen where they say.
    """
    web, status = None, None
    if settings.web_address and role.talks:
        door = open_door(settings.web_host, settings.web_port, named="WEB")
        by_webhook = settings.updates == "webhook"
        web = Web(door, settings.web_address, by_webhook=by_webhook)
    if settings.status_port is not None:
        status = open_door(settings.status_host, settings.status_port, named="STATUS")
    return Plan(
        token=settings.telegram_token.get_secret_value(),
        about=About(
            login=settings.telegram_login,
            support=settings.support_account,
            app_url=f"{settings.web_address}{PATH}" if web else "",
        ),
        api_url=settings.telegram_api_url,
        keys=settings.keys,
        places=places,
        role=role,
        connections=settings.pool_size,
        spare=settings.max_overflow,
        web=web,
        status=status,
    )


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
