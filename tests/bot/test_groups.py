"""A group gets one line when asked, and is left alone otherwise; so is everything not for us."""

from typing import Any

import pytest
from redis.asyncio import Redis

from bot.commands import COMMANDS
from db.engine import fetch
from locales.voice import voice_of
from simulator.controls import Controls
from simulator.phone import Phone
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import asked_for_a_name
from tests.bot.words import bot_messages, words
from tests.cast import ann, boris

pytestmark = pytest.mark.usefixtures("bot")


async def in_a_group(phones: Phones, controls: Controls) -> Phone:
    group = await controls.group("Office", phones.ann.id, (phones.boris.id,), with_bot=True)
    return phones.boris.at(group["id"])


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_group_gets_one_line_and_the_way_to_the_private_chat(
    phones: Phones, controls: Controls, command: str
) -> None:
    here = await in_a_group(phones, controls)

    await here.text(f"/{command}@santa_demo_bot")

    shown = await here.gets(words(boris, "group"))
    [[button]] = shown.rows
    assert (button["text"], button["url"]) == (
        voice_of("ru").say("group.open"),
        "https://t.me/santa_demo_bot",
    )


async def test_nobody_of_a_group_is_remembered(
    phones: Phones, controls: Controls, bot: LivingBot
) -> None:
    here = await in_a_group(phones, controls)

    await here.text("/start@santa_demo_bot")
    await here.gets(words(boris, "group"))
    await bot.handles_everything()

    assert await fetch("SELECT id FROM person") == []
    async with Redis.from_url(bot.redis_url) as redis:
        assert await redis.keys("*") == []


async def test_a_group_is_not_spoken_to_unasked(
    phones: Phones, controls: Controls, bot: LivingBot
) -> None:
    await controls.patch("/bot", privacy_mode=False)
    here = await in_a_group(phones, controls)

    await here.text("Shall we play?")
    await here.sticker()
    await here.text("/unknown")
    await here.text("/start@other_bot")
    await here.album("photo", "photo")
    await here.poll("Shall we?", "Yes", "No")
    await bot.handles_everything()

    assert await bot_messages(here) == []
    assert await fetch("SELECT id FROM person") == []


async def test_a_group_that_the_bot_comes_to_and_goes_from_hears_nothing(
    phones: Phones, controls: Controls, bot: LivingBot
) -> None:
    group = await controls.group("Office", phones.ann.id, (phones.boris.id,))

    await controls.add_to_group(group["id"], phones.ann.id)
    await controls.add_to_group(group["id"], phones.ann.id, status="administrator")
    await controls.add_to_group(group["id"], phones.ann.id, status="kicked")
    await bot.handles_everything()

    assert bot.simulator.calls("sendMessage") == []
    assert await fetch("SELECT id FROM person") == []


async def test_a_group_that_grows_is_left_in_peace(
    phones: Phones, controls: Controls, bot: LivingBot
) -> None:
    here = await in_a_group(phones, controls)

    grown = await controls.migrate(here.chat_id)
    await bot.handles_everything()

    assert await bot_messages(phones.boris.at(grown["id"])) == []


async def test_a_group_where_the_bot_may_not_write_is_no_fault(
    phones: Phones, controls: Controls, bot: LivingBot
) -> None:
    here = await in_a_group(phones, controls)
    await controls.fault("server_error", "sendMessage", status=400)

    await here.text("/start@santa_demo_bot")
    await bot.handles_everything()

    assert await bot_messages(here) == []


async def test_a_fault_is_not_told_to_a_group(
    phones: Phones, controls: Controls, bot: LivingBot
) -> None:
    here = await in_a_group(phones, controls)
    await controls.fault("server_error", "sendMessage")

    await here.text("/start@santa_demo_bot")
    await bot.handles_everything()

    assert await bot_messages(here) == []
    bot.expect_fault()


async def test_who_plays_in_private_is_left_alone_in_a_group(
    phones: Phones, controls: Controls, bot: LivingBot
) -> None:
    await controls.patch("/bot", privacy_mode=False)
    asked = await asked_for_a_name(phones.ann)
    here = (await in_a_group(phones, controls)).chat_id

    await phones.ann.at(here).text("Office")
    await bot.handles_everything()

    assert await bot_messages(phones.ann.at(here)) == []
    assert [shown.text for shown in await bot_messages(phones.ann)] == [asked.text]


# What the bot does not ask Telegram for, should it come all the same.

ANN = {"id": ann.id, "is_bot": False, "first_name": ann.first_name}
HERE = {"id": ann.id, "type": "private", "first_name": ann.first_name}
CHANNEL = {"id": -1001, "type": "channel", "title": "News"}
GROUP = {"id": -1002, "type": "supergroup", "title": "Office"}
TEXT = {"message_id": 1, "date": 1, "text": "Office"}
QUERY = {"id": "1", "from": ANN}
MEMBER = {"status": "member", "user": ANN}
NOT_FOR_US: dict[str, dict[str, Any]] = {
    "channel_post": {**TEXT, "chat": CHANNEL, "sender_chat": CHANNEL},
    "edited_channel_post": {**TEXT, "chat": CHANNEL, "edit_date": 2},
    "edited_message": {**TEXT, "chat": HERE, "from": ANN, "edit_date": 2},
    "inline_query": {**QUERY, "query": "office", "offset": ""},
    "chosen_inline_result": {"result_id": "1", "from": ANN, "query": "office"},
    "callback_query": {**QUERY, "chat_instance": "1", "inline_message_id": "1", "data": "menu"},
    "poll_answer": {"poll_id": "1", "user": ANN, "option_ids": [0], "option_persistent_ids": ["0"]},
    "chat_member": {
        "chat": GROUP,
        "from": ANN,
        "date": 1,
        "old_chat_member": MEMBER,
        "new_chat_member": {"status": "left", "user": ANN},
    },
    "chat_join_request": {"chat": GROUP, "from": ANN, "user_chat_id": ann.id, "date": 1},
    "message_reaction": {
        "chat": HERE,
        "message_id": 1,
        "user": ANN,
        "date": 1,
        "old_reaction": [],
        "new_reaction": [{"type": "emoji", "emoji": "🎄"}],
    },
    "business_message": {**TEXT, "chat": HERE, "from": ANN, "business_connection_id": "1"},
    "message": {**TEXT, "chat": CHANNEL, "sender_chat": CHANNEL},
}


@pytest.mark.parametrize("kind", NOT_FOR_US)
async def test_what_is_not_for_us_is_passed_over(bot: LivingBot, kind: str) -> None:
    update = {"update_id": 1, kind: NOT_FOR_US[kind]}

    await bot.updates.take(update)

    assert bot.simulator.calls("sendMessage") == []
    assert await fetch("SELECT id FROM person") == []
