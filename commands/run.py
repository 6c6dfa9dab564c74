"""`run`: the bot with everything it needs, in one process."""

import asyncio
import importlib
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from redis.asyncio import Redis
from redis.exceptions import RedisError

from commands.endings import CannotGoOn
from commands.logs import write_logs
from commands.memory import opened_memory, prepare_memory
from commands.moved_clock import MovedClock
from commands.places import Places, checked_settings, found_places
from commands.process import leave_on_signal, run_until_signal
from santa.clock import use_clock
from santa.limits import Limits, use_limits
from settings import Settings


def run(arguments: Namespace) -> None:
    """Run the bot until a signal ends it."""
    settings = checked_settings(embedded=arguments.embedded)
    write_logs()
    leave_on_signal()
    use_limits(limits_of(settings))
    with found_places(settings, embedded=arguments.embedded) as places:
        asyncio.run(prepare(places, settings.keys))
        keep_house(settings, places)


def keep_house(settings: Settings, places: Places) -> None:
    """Put the parts together and let them work; the import alone takes seconds."""
    house = importlib.import_module("commands.house")
    plan = house.plan_of(settings, places)

    async def work(stopping: asyncio.Event) -> None:
        async with house.opened_house(plan) as opened:
            others = []
            if settings.clock_shift_file:
                moved = MovedClock(settings.clock_shift_file)
                use_clock(moved.now)
                others.append(partial(moved.watch, opened.clock.ask))
            await opened.work(stopping, *others)

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


def limits_of(settings: Settings) -> Limits:
    """Return the bounds of the game that the settings decide."""
    return Limits(
        number_length=settings.room_number_length,
        rooms_each=settings.user_rooms_limit,
        home_zone=settings.server_timezone,
    )
