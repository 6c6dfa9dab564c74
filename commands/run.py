"""`run`: the bot with all it needs in one process; `web`, `worker`, `scheduler`: its parts."""

import asyncio
import importlib
import logging
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from redis.asyncio import Redis
from redis.exceptions import RedisError

from commands.ground.endings import MISCONFIGURED, CannotGoOn
from commands.ground.limits import keep_limits
from commands.ground.logs import write_logs
from commands.ground.memory import opened_memory, prepare_memory
from commands.ground.places import Places, checked_settings, found_places
from commands.ground.process import leave_on_signal, run_until_signal
from commands.house.moved_clock import MovedClock
from commands.house.roles import Role
from santa.clock import use_clock
from settings import Settings

log = logging.getLogger(__name__)


def run(arguments: Namespace) -> None:
    """Run the bot, or a part of it, until a signal ends it."""
    role = Role(arguments.command)
    settings = checked_settings(embedded=arguments.embedded)
    if role is Role.WEB and settings.updates != "webhook":
        line = "`web` takes what Telegram brings: it needs UPDATES=webhook. Without it: `run`"
        raise CannotGoOn(line, MISCONFIGURED)
    write_logs(settings.log_format)
    leave_on_signal()
    keep_limits(settings)
    with found_places(settings, embedded=arguments.embedded) as places:
        asyncio.run(prepare(places, settings.keys))
        keep_house(settings, places, role)


def keep_house(settings: Settings, places: Places, role: Role) -> None:
    """Put the parts together and let them work; the import alone takes seconds."""
    plan = importlib.import_module("commands.house.plan").plan_of(settings, places, role)
    opened_house = importlib.import_module("commands.house.opening").opened_house

    async def work(stopping: asyncio.Event) -> None:
        async with opened_house(plan) as house:
            others = []
            if settings.clock_shift_file:
                moved = MovedClock(settings.clock_shift_file)
                use_clock(moved.now)
                if role.asks:
                    others.append(partial(moved.watch, house.clock.ask))
            if not role.talks:  # else the conversation says so
                log.info("the %s is at work", role)
            await house.work(stopping, *others)

    run_until_signal(work)


async def prepare(places: Places, keys: Sequence[str]) -> None:
    """Make sure that both servers answer, and bring the database up to date.

    Raises:
        CannotGoOn: one of them does not, or the database was sealed under other keys.
    """
    async with Redis.from_url(places.redis_url) as redis:
        try:
            await redis.ping()
        except (RedisError, OSError) as fault:
            raise CannotGoOn(f"Redis cannot be reached: {fault}") from fault
    async with opened_memory(places.database):
        await prepare_memory(keys)
