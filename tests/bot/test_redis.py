"""What stands in Redis: nothing that can be read, and nothing for ever."""

from collections.abc import AsyncIterator

import pytest
from cryptography.fernet import Fernet
from redis.asyncio import Redis

from bot.refusals import ScreenIsOld
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import asked_for_a_name, sees_the_menu
from tests.bot.words import beginning, refusal_in
from tests.cast import ann
from tests.conftest import SEALING_KEY

NAME, BUDGET = "Клуб Kilimanjaro", "up to 4242 ₸"


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url) as line:
        yield line


async def half_a_room(phones: Phones, bot: LivingBot) -> None:
    """Answer two questions of three."""
    await asked_for_a_name(phones.ann)
    await phones.ann.text(NAME)
    await phones.ann.gets(beginning(ann, "create-room-budget", name=NAME, budget_limit=32))
    await phones.ann.text(BUDGET)
    await phones.ann.gets(beginning(ann, "create-room-wishes", name=NAME, wishes_limit=1000))
    await bot.handles_everything()


async def test_nothing_that_was_typed_can_be_read(
    phones: Phones, bot: LivingBot, redis: Redis
) -> None:
    await half_a_room(phones, bot)

    keys = await redis.keys("*")
    kept = repr([(key, await redis.get(key)) for key in keys])

    assert keys
    # Nothing so short that chance may write it into what is sealed.
    for typed in (NAME, BUDGET, "Kilimanjaro", "CreateRoom", f'"{ann.first_name}"'):
        assert repr(typed.encode())[2:-1] not in kept
        assert typed.encode("unicode_escape").decode() not in kept


async def test_everything_is_gone_some_day(phones: Phones, bot: LivingBot, redis: Redis) -> None:
    await half_a_room(phones, bot)

    kept_for = [await redis.ttl(key) for key in await redis.keys("*")]

    assert kept_for
    assert all(0 < seconds <= 31 * 24 * 60 * 60 for seconds in kept_for)


async def test_a_dialog_outlives_a_new_key(phones: Phones, bot: LivingBot) -> None:
    await half_a_room(phones, bot)

    bot.keys = [Fernet.generate_key().decode(), SEALING_KEY]
    await bot.restart()
    await phones.ann.press("Back")

    await phones.ann.gets(NAME)


async def test_a_dialog_whose_key_is_gone_begins_anew(phones: Phones, bot: LivingBot) -> None:
    await half_a_room(phones, bot)

    bot.keys = [Fernet.generate_key().decode()]
    await bot.restart()
    answer = await phones.ann.press("Back")

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, ScreenIsOld()))
    await sees_the_menu(phones.ann)
