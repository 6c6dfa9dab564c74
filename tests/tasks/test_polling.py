"""No update is lost and none is handled out of order, whenever the bot stops."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramUnauthorizedError
from aiogram.types import Message

from bot.assemble import create_bot
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tasks.polling import Polling
from tests.cast import ann, boris
from tests.tasks.conftest import PhoneOf, working
from tests.tasks.listening import Ears, Listening, ears, listening, waiting

__all__ = ["ears", "listening"]


async def test_what_people_write_is_handled_and_confirmed(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, controls: Controls
) -> None:
    phone = await phone_of(ann)
    await phone.text("one")

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_done(2)

    assert ears.done == ["/start", "one"]
    assert await waiting(controls) == []


async def test_updates_in_hand_are_finished_before_the_end(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, controls: Controls
) -> None:
    await phone_of(ann)
    ears.may_finish.clear()

    async with working(Polling(bot, listening(ears.hear)).work) as stopping:
        await ears.until_heard(1)
        stopping.set()
        ears.may_finish.set()

    assert ears.done == ["/start"]
    assert await waiting(controls) == []


async def test_an_update_is_not_confirmed_while_it_is_handled(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, controls: Controls
) -> None:
    await phone_of(ann)
    ears.may_finish.clear()

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_heard(1)

        assert len(await waiting(controls)) == 1
        ears.may_finish.set()


async def test_what_comes_after_the_stop_waits_for_the_next_start(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, controls: Controls
) -> None:
    phone = await phone_of(ann)
    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_done(1)

    await phone.text("while it slept")

    assert len(await waiting(controls)) == 1
    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_done(2)
    assert ears.done == ["/start", "while it slept"]


async def test_one_person_is_served_in_order_while_others_do_not_wait(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf
) -> None:
    ann_phone, boris_phone = await phone_of(ann), await phone_of(boris)
    for place in range(3):
        await ann_phone.text(f"ann {place}")
    await boris_phone.text("boris")
    ears.may_finish.clear()

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_heard(2)
        assert ears.heard == ["/start", "/start"]
        ears.may_finish.set()
        await ears.until_done(6)

    assert [text for text in ears.done if text.startswith("ann")] == ["ann 0", "ann 1", "ann 2"]


async def test_an_update_delivered_twice_is_handled_once(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, controls: Controls
) -> None:
    await controls.fault("duplicate", next=1)
    phone = await phone_of(ann)

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_done(1)
        await phone.text("after")
        await ears.until_done(2)

    assert ears.done == ["/start", "after"]


async def test_a_handler_that_fails_stops_nobody(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail_once(message: Message) -> None:
        await ears.hear(message)
        if message.text == "/start":
            raise LookupError

    phone = await phone_of(ann)
    async with working(Polling(bot, listening(fail_once)).work):
        await phone.text("after")
        await ears.until_done(2)

    assert [record.exc_info is not None for record in caplog.records] == [True]


async def test_an_update_of_an_unknown_kind_blocks_nobody(
    bot: Bot,
    listening: Listening,
    ears: Ears,
    phone_of: PhoneOf,
    controls: Controls,
    caplog: pytest.LogCaptureFixture,
) -> None:
    phone = await phone_of(ann)
    message = {"message_id": "what", "date": "ever", "chat": 7}
    await controls.post("/updates/inject", message=message)
    await phone.text("after")

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_done(2)

    assert ears.done == ["/start", "after"]
    assert "cannot be read" in caplog.text
    assert await waiting(controls) == []


@pytest.mark.parametrize("kind", ["server_error", "reset_before", "reset_after", "flood"])
async def test_telegram_may_fail_and_come_back(
    kind: str, bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, controls: Controls
) -> None:
    await controls.fault(kind, "getUpdates", next=2, retry_after=1)
    await phone_of(ann)

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_done(1)

    assert ears.done == ["/start"]


async def test_a_token_that_is_refused_ends_the_work(
    telegram: RunningSimulator, listening: Listening, ears: Ears
) -> None:
    stranger = create_bot("123456:another", api_url=telegram.url)

    with pytest.raises(TelegramUnauthorizedError):
        await Polling(stranger, listening(ears.hear)).work(asyncio.Event())

    await stranger.session.close()
