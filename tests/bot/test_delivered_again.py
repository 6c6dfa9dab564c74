"""An update acts once, however often Telegram brings it, and whenever the bot was killed."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from bot.refusals import OurFault
from santa.rooms import my_rooms
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import asked_for_a_name, at_the_menu, sees_the_menu
from tests.bot.words import beginning, refusal_in, words
from tests.cast import ann

NO_REDIS = "unix:///nowhere"


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url) as line:
        yield line


async def asked_for_wishes(phones: Phones, bot: LivingBot) -> None:
    """Answer two questions of three, and let the bot take no further updates."""
    await asked_for_a_name(phones.ann)
    await phones.ann.text("Office")
    await phones.ann.gets(beginning(ann, "create-room-budget", name="Office", budget_limit=32))
    await phones.ann.text("20 €")
    await phones.ann.gets(words(ann, "create-room-wishes", name="Office", wishes_limit=1000))
    await bot.handles_everything()
    await bot.pause()


async def test_an_answer_that_comes_again_is_not_taken_for_the_next_one(
    phones: Phones, bot: LivingBot
) -> None:
    await asked_for_a_name(phones.ann)
    await bot.handles_everything()
    await bot.pause()
    await phones.ann.text("Office")
    update = await bot.next_update()

    for _ in range(2):
        await bot.updates.take(update)
        async with bot.another_process() as other:
            await other.take(update)
    await bot.confirm(update)
    bot.resume()

    await phones.ann.gets(beginning(ann, "create-room-budget", name="Office", budget_limit=32))
    await phones.ann.text("20 €")
    await phones.ann.gets(words(ann, "create-room-wishes", name="Office", wishes_limit=1000))


async def test_a_press_that_comes_to_two_processes_at_once_acts_once(
    phones: Phones, bot: LivingBot
) -> None:
    await asked_for_wishes(phones, bot)
    await phones.ann.press(words(ann, "create-room-wishes.later"), answered=False)
    update = await bot.next_update()

    async with bot.another_process() as other:
        await asyncio.gather(bot.updates.take(update), other.take(update))
    await bot.confirm(update)
    bot.resume()

    assert len(await my_rooms(by=ann.id)) == 1
    await phones.ann.gets("Office")


async def test_a_bot_killed_between_the_change_and_the_screen_changes_nothing_twice(
    phones: Phones, bot: LivingBot, redis: Redis
) -> None:
    await asked_for_wishes(phones, bot)
    await phones.ann.text("A teapot")
    update = await bot.next_update()
    (key,) = await redis.keys("*")
    before = await redis.get(key)
    assert before is not None
    await bot.updates.take(update)
    await redis.set(key, before)  # as if the process had been killed before it could say so

    async with bot.another_process() as next_life:
        await next_life.take(update)
    await bot.confirm(update)
    bot.resume()

    assert len(await my_rooms(by=ann.id)) == 1
    await phones.ann.gets(beginning(ann, "menu-home", count=1, missing="both"))


async def test_without_redis_people_are_told(phones: Phones, bot: LivingBot) -> None:
    await at_the_menu(phones.ann)
    await bot.handles_everything()
    await bot.pause()
    bot.redis_url, url = NO_REDIS, bot.redis_url
    async with bot.another_process() as cut_off:
        await phones.ann.text("Hello?")
        update = await bot.next_update()
        await cut_off.take(update)
    bot.redis_url = url

    await phones.ann.gets(refusal_in(ann, OurFault()))
    bot.expect_fault()
    await bot.confirm(update)
    bot.resume()
    await phones.ann.text("/menu")
    await sees_the_menu(phones.ann)
