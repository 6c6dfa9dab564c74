"""A real aiogram bot on long polling, and people who talk to it from their phones."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramForbiddenError, TelegramNetworkError, TelegramRetryAfter
from aiogram.filters import CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from simulator.controls import Controls
from simulator.phone import NotSeen, Phone
from simulator.running import RunningSimulator


def one_button(text: str, data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=text, callback_data=data)]]
    )


async def on_start(message: Message) -> None:
    assert message.from_user is not None
    await message.answer(
        f"Hello, {message.from_user.first_name}", reply_markup=one_button("🎁 Create a room", "new")
    )


async def on_new(query: CallbackQuery) -> None:
    assert isinstance(query.message, Message)
    await query.message.edit_text("A room is made", reply_markup=one_button("Back", "back"))
    await query.answer("Done", show_alert=True)


async def on_photo(message: Message) -> None:
    await message.answer_photo(BufferedInputFile(b"picture", "a.png"), caption="as you like")


def small_bot(simulator: RunningSimulator) -> tuple[Bot, Dispatcher]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(simulator.url))
    dispatcher = Dispatcher()
    dispatcher.message.register(on_start, CommandStart())
    dispatcher.message.register(on_photo, F.photo)
    dispatcher.callback_query.register(on_new, F.data == "new")
    return Bot(simulator.token, session=session), dispatcher


@pytest.fixture
async def aiogram_bot(own: RunningSimulator) -> AsyncIterator[Bot]:
    bot, dispatcher = small_bot(own)
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
    yield bot
    await own.telegram.poller.waits.wait()
    await dispatcher.stop_polling()
    await polling
    await bot.session.close()


@pytest.fixture
async def ann(aiogram_bot: Bot, own_controls: Controls) -> Phone:
    return await Phone.new(own_controls, "Ann")


async def test_a_conversation(ann: Phone, own_controls: Controls) -> None:
    await ann.start("r_7")
    hello = await ann.gets("Hello, Ann")

    answer = await ann.press("Create a room")
    made = await ann.gets("A room is made")

    assert (answer.text, answer.show_alert) == ("Done", True)
    assert (made.message_id, made.buttons) == (hello.message_id, ["Back"])
    await ann.loses("Hello")
    assert await own_controls.complaints() == []


async def test_an_upload_of_the_bot_arrives(ann: Phone, own: RunningSimulator) -> None:
    await ann.photo()

    shown = await ann.gets("as you like")

    file = own.world.files.get(shown.view["media"]["file_id"])
    assert file is not None
    assert file.content == b"picture"


async def test_a_press_that_nobody_answers_is_told(ann: Phone, own_controls: Controls) -> None:
    await ann.start()
    await ann.press("Create a room")

    with pytest.raises(NotSeen, match="the answer to a press"):
        await ann.press("Back", timeout=0.2)

    assert await own_controls.complaints() == ["never answered: 'back'"]


async def test_what_does_not_come_is_told_with_the_chat(ann: Phone) -> None:
    await ann.start()
    await ann.gets("Hello")

    with pytest.raises(NotSeen, match=r"(?s)'Goodbye'.*Hello, Ann.*Create a room"):
        await ann.sees("Goodbye", timeout=0.1)
    with pytest.raises(NotSeen):
        await ann.press("Delete", timeout=0.1)


async def test_gets_leaves_out_what_was_there_before(ann: Phone) -> None:
    await ann.start()
    await ann.gets("Hello")
    await ann.text("nothing answers this")

    assert await ann.sees("Hello")
    with pytest.raises(NotSeen):
        await ann.gets("Hello", timeout=0.1)


async def test_aiogram_names_the_refusals(
    aiogram_bot: Bot, ann: Phone, own_controls: Controls
) -> None:
    await ann.start()
    await ann.gets("Hello")
    await own_controls.fault("flood", "SendMessage", retry_after=7)
    with pytest.raises(TelegramRetryAfter) as flood:
        await aiogram_bot.send_message(ann.id, "x")
    await own_controls.fault("reset_before", "sendMessage")
    with pytest.raises(TelegramNetworkError):
        await aiogram_bot.send_message(ann.id, "x")
    await ann.block()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await aiogram_bot.send_message(ann.id, "x")

    assert flood.value.retry_after == 7


async def test_the_clock_can_be_moved_for_everybody() -> None:
    shifts: list[timedelta] = []
    async with (
        RunningSimulator(on_clock_moved=shifts.append) as simulator,
        Controls(simulator.url) as controls,
    ):
        ann = await Phone.new(controls, "Ann")
        before = await controls.now()
        await controls.forward(timedelta(days=3))
        sent = await ann.start()

        assert (await controls.now()) - before >= timedelta(days=3)
        assert sent.view["date"] >= before.timestamp() + 3 * 86400 - 1
        assert [round(shift.total_seconds()) for shift in shifts] == [3 * 86400]
