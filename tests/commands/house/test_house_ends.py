"""The parts of the house end together: in good order when told to, and at once when one fails."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from redis.asyncio import Redis

from bot.about import About
from bot.assemble import create_updates
from commands.ground.places import Places
from commands.house import opening
from commands.house.opening import House
from commands.house.plan import Plan
from db.engine import Address
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.conftest import SEALING_KEY


@pytest.fixture
async def house(
    telegram: RunningSimulator, bot: Bot, memory: Address, redis_url: str
) -> AsyncIterator[House]:
    about = About(telegram.telegram.bot.username, "")
    plan = Plan(telegram.token, about, telegram.url, [SEALING_KEY], Places(memory, redis_url))
    async with Redis.from_url(redis_url) as redis:
        yield House(plan, bot, create_updates(bot, redis=redis, keys=[SEALING_KEY], about=about))


async def test_a_part_that_fails_ends_the_others(house: House) -> None:
    async def fail(_: asyncio.Event) -> None:
        raise LookupError

    async with asyncio.timeout(60):
        with pytest.raises(LookupError):
            await house.work(asyncio.Event(), fail)


async def test_a_part_that_does_not_finish_is_dropped(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(opening, "FINISHING", 0.5)
    stopping = asyncio.Event()

    async def go_on(_: asyncio.Event) -> None:
        stopping.set()
        await asyncio.Event().wait()

    before = time.monotonic()
    await house.work(stopping, go_on)

    assert time.monotonic() - before < 60
    assert "dropped" in caplog.text


async def test_telegram_may_refuse_to_learn_the_commands(
    house: House, telegram: RunningSimulator, caplog: pytest.LogCaptureFixture
) -> None:
    async with Controls(telegram.url) as controls:
        await controls.fault("flood", "setMyCommands", next=1, retry_after=60)

    async def wait_for_polling(stopping: asyncio.Event) -> None:
        await telegram.telegram.poller.waits.wait()
        stopping.set()

    async with asyncio.timeout(60):
        await house.work(asyncio.Event(), wait_for_polling)

    assert "was not told what to show of the bot" in caplog.text
