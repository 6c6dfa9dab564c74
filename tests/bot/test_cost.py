"""What a press costs: it may become cheaper, but it must not grow."""

import contextlib
from collections.abc import AsyncIterator
from typing import Any

import pytest
from redis.asyncio import Redis

from db.engine import ENGINE
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import at_the_menu
from tests.cast import a_room, ann, boris

MOST_STATEMENTS = 2
MOST_COMMANDS = 4


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url) as line:
        yield line


@pytest.fixture
async def statements(memory: object) -> AsyncIterator[list[str]]:
    """Collect the statements of every connection, those that asyncpg adds by itself included."""
    seen: list[str] = []

    def note(query: Any) -> None:
        seen.append(query.query)

    async with contextlib.AsyncExitStack() as held:
        pool: Any = ENGINE.pool
        lines = [await held.enter_async_context(pool.acquire()) for _ in range(pool.get_max_size())]
        for line in lines:
            line.add_query_logger(note)
    yield seen
    async with contextlib.AsyncExitStack() as held:
        lines = [await held.enter_async_context(pool.acquire()) for _ in range(pool.get_max_size())]
        for line in lines:
            line.remove_query_logger(note)


async def commands(redis: Redis) -> int:
    """Count what Redis has done so far, inside scripts as well."""
    stats = await redis.info("commandstats")
    return sum(one["calls"] for name, one in stats.items() if name != "cmdstat_info")


@pytest.mark.parametrize(("there", "back"), [("About the game", "Back"), ("Profile", "Back")])
async def test_a_press_in_the_menu_stays_cheap(
    there: str, back: str, phones: Phones, bot: LivingBot, redis: Redis, statements: list[str]
) -> None:
    await a_room(of=ann, with_=[boris])
    await at_the_menu(phones.ann)
    presses = (there, back, there, back)
    for button in presses:
        await bot.handles_everything()
        statements.clear()
        before = await commands(redis)

        await phones.ann.press(button)
        await bot.handles_everything()

        assert 0 < len(statements) <= MOST_STATEMENTS, statements
        assert 0 < await commands(redis) - before <= MOST_COMMANDS

    # Not press by press: a call is on record a moment after it is answered.
    asked = [call.method for call in bot.simulator.calls()]
    assert 0 < asked.count("editMessageText") <= len(presses), asked
    assert 0 < asked.count("answerCallbackQuery") <= len(presses), asked
