"""What comes where a text is asked for: nothing is lost, the screen stays, the chat ends clean."""

from collections.abc import Awaitable, Callable

import pytest

from bot.refusals import ButtonsExpected, TextExpected
from db.engine import fetch
from santa.errors import TextIsEmpty, TextTooLong
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import asked_for_a_name, at_the_menu
from tests.bot.words import beginning, bot_messages, own_messages, refusal_in, words
from tests.cast import ann

pytestmark = pytest.mark.usefixtures("bot")

QUESTION = words(ann, "create-room-name", name_limit=64)
NEXT = beginning(ann, "create-room-budget", name="Office", budget_limit=32)

Deed = Callable[[Phone], Awaitable[Shown]]

NOT_A_TEXT: dict[str, Deed] = {
    "photo": lambda phone: phone.photo("Office"),
    "sticker": lambda phone: phone.sticker(),
    "voice": lambda phone: phone.voice(),
    "video note": lambda phone: phone.video_note(),
    "document": lambda phone: phone.media("document", file_name="name.txt", caption="Office"),
    "dice": lambda phone: phone.dice(),
    "story": lambda phone: phone.story(),
}
not_a_text = pytest.mark.parametrize("send", NOT_A_TEXT.values(), ids=NOT_A_TEXT)


async def test_a_text_that_is_too_long_keeps_the_question_and_says_the_limit(
    phones: Phones,
) -> None:
    await asked_for_a_name(phones.ann)

    await phones.ann.text("x" * 65)

    shown = await phones.ann.gets(QUESTION)
    assert refusal_in(ann, TextTooLong(limit=64, length=65)) in shown.text
    assert await own_messages(phones.ann) == ["x" * 65]


async def test_the_longest_message_there_is_keeps_the_question(phones: Phones) -> None:
    await asked_for_a_name(phones.ann)

    await phones.ann.text("x" * 4096)

    shown = await phones.ann.gets(QUESTION)
    assert refusal_in(ann, TextTooLong(limit=64, length=4096)) in shown.text


@pytest.mark.parametrize("blank", ["\u3164", "\u2800\u2800", "\U0001d17a\U0001d17a"])
async def test_a_text_in_which_nothing_can_be_seen_keeps_the_question(
    phones: Phones, blank: str
) -> None:
    await asked_for_a_name(phones.ann)

    await phones.ann.text(blank)

    shown = await phones.ann.gets(QUESTION)
    assert refusal_in(ann, TextIsEmpty()) in shown.text


@not_a_text
async def test_what_is_no_text_keeps_the_question(phones: Phones, send: Deed) -> None:
    await asked_for_a_name(phones.ann)

    sent = await send(phones.ann)

    shown = await phones.ann.gets(QUESTION)
    assert refusal_in(ann, TextExpected()) in shown.text
    assert shown.message_id > sent.message_id


@not_a_text
async def test_a_message_where_buttons_are_expected_keeps_the_screen(
    phones: Phones, send: Deed
) -> None:
    await at_the_menu(phones.ann)

    sent = await send(phones.ann)

    shown = await phones.ann.gets(refusal_in(ann, ButtonsExpected()))
    assert shown.button("Create a room")
    assert shown.message_id > sent.message_id


async def test_refused_messages_are_swept_once_an_answer_is_taken(
    phones: Phones, bot: LivingBot
) -> None:
    await asked_for_a_name(phones.ann)
    for attempt in (phones.ann.sticker(), phones.ann.text("x" * 65), phones.ann.photo("Office")):
        await attempt
        await phones.ann.gets(QUESTION)

    await phones.ann.text("Office")
    await phones.ann.gets(NEXT)
    await bot.handles_everything()

    assert await own_messages(phones.ann) == []
    assert len(await bot_messages(phones.ann)) == 1


async def test_a_question_refuses_with_one_screen_only(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_name(phones.ann)

    for _ in range(3):
        await phones.ann.sticker()
        await phones.ann.gets(QUESTION)
    await bot.handles_everything()

    assert len(await bot_messages(phones.ann)) == 1


async def test_an_album_is_refused_once(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_name(phones.ann)
    before = len(bot.simulator.calls("sendMessage"))

    await phones.ann.do("album", items=[{"kind": "photo"}] * 5)
    await phones.ann.gets(refusal_in(ann, TextExpected()))
    await bot.handles_everything()

    assert len(bot.simulator.calls("sendMessage")) == before + 1
    assert len(await bot_messages(phones.ann)) == 1


async def test_the_words_of_a_refusal_are_gone_from_the_next_screen(phones: Phones) -> None:
    await asked_for_a_name(phones.ann)
    await phones.ann.sticker()
    await phones.ann.gets(refusal_in(ann, TextExpected()))

    await phones.ann.text("Office")

    shown = await phones.ann.gets(NEXT)
    assert refusal_in(ann, TextExpected()) not in shown.text


async def test_what_telegram_itself_reports_in_the_chat_is_passed_over(
    phones: Phones, bot: LivingBot
) -> None:
    await phones.ann.allow_writing()
    await bot.handles_everything()

    assert await bot_messages(phones.ann) == []
    assert await fetch("SELECT id FROM person") == []


async def test_invisible_signs_at_the_end_of_an_answer_are_left_out(phones: Phones) -> None:
    await asked_for_a_name(phones.ann)

    await phones.ann.text("Office\U0001d17a\U0001d17a")

    await phones.ann.gets(NEXT)


async def test_a_reply_to_the_question_is_an_answer(phones: Phones) -> None:
    asked = await asked_for_a_name(phones.ann)

    await phones.ann.text("Office", reply_to=asked.message_id)

    await phones.ann.gets(NEXT)
