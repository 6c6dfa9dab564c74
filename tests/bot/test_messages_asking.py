"""What may give the writer away is asked about first; what surely does is refused with a reason."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.refusals import CannotBePassedOn
from db.engine import fetch
from santa.errors import TextTooLong, TooManyMessages
from santa.limits import MOST_MESSAGES
from simulator.phone import Phone
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.message_scenes import (
    SOCKS,
    a_courier,
    around_ann,
    became,
    from_santa,
    presses,
    to_recipient,
    writing_to_recipient,
)
from tests.bot.presses import press_twice
from tests.bot.words import own_messages, refusal_in, words
from tests.cast import ann

pytestmark = pytest.mark.usefixtures("bot")

REVEALING = "I’m @ann_lee"

Deed = Callable[[Phone], Awaitable[Any]]

REFUSED: dict[str, tuple[str, Deed]] = {
    "own contact": ("contact", lambda phone: phone.contact()),
    "contact": ("contact", lambda phone: phone.contact("+7", "Boris")),
    "location": ("location", lambda phone: phone.location()),
    "venue": ("location", lambda phone: phone.venue("Inn")),
    "poll": ("poll", lambda phone: phone.poll("When?", "now", "later")),
    "story": ("story", lambda phone: phone.story()),
    "dice": ("dice", lambda phone: phone.dice()),
    "document": ("document", lambda phone: phone.document("ann.pdf")),
    "audio": ("audio", lambda phone: phone.audio()),
    "forwarded": ("forwarded", lambda phone: phone.forward_from("Ann", "Hello")),
    "via a bot": ("via-bot", lambda phone: phone.do("text", text="Hello", via_bot=True)),
    "album": ("album", lambda phone: phone.album("photo", "video")),
    "album of files": ("document", lambda phone: phone.album("document", "document")),
}


async def asked(why: str) -> str:
    """Say the question before a message goes out."""
    return words(
        ann, "write-message-sure", to="recipient", recipient="", room="", why=why
    ).splitlines()[-1]


async def messages() -> int:
    return len(await fetch("SELECT FROM message"))


@pytest.mark.parametrize("kind", REFUSED)
async def test_what_would_give_somebody_away_is_refused_with_its_reason(
    phones: Phones, bot: LivingBot, kind: str
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    reason, send = REFUSED[kind]

    await send(phones.ann)

    shown = await phones.ann.gets(refusal_in(ann, CannotBePassedOn(reason)))
    await bot.handles_everything()
    assert to_recipient(around) in shown.text
    assert len(await own_messages(phones.ann)) == (2 if "album" in kind else 1)
    assert await messages() == 0


async def test_a_text_that_may_reveal_its_writer_goes_out_only_when_they_say_so(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.text(REVEALING)
    await phones.ann.gets(await asked("words"))
    assert await messages() == 0

    async with a_courier(bot):
        await phones.ann.press("Send anyway")
        letter = await phones.of(around.recipient).gets(REVEALING)
        await phones.ann.gets(became("delivered"))

    assert letter.text.startswith(from_santa(around.recipient))
    assert letter.view["link_preview"] is False


async def test_send_anyway_pressed_twice_sends_once(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.text(REVEALING)
    question = await phones.ann.gets(await asked("words"))

    await press_twice(phones.ann, question, "Send anyway")
    await bot.handles_everything()

    assert await messages() == 1


async def test_a_changed_message_goes_out_in_the_place_of_the_first(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.text(REVEALING)
    await presses(phones.ann, ann, "write-message-sure.change")
    await phones.ann.gets(to_recipient(around))

    async with a_courier(bot):
        await phones.ann.text(SOCKS)
        await phones.of(around.recipient).gets(SOCKS)
        await phones.ann.gets(became("delivered"))
        await phones.ann.loses(SOCKS)

    assert await own_messages(phones.ann) == []
    assert await messages() == 1


async def test_a_cancelled_message_stays_in_the_chat_and_goes_nowhere(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.text(REVEALING)

    await phones.ann.press("Cancel")
    await phones.ann.gets("Office")

    assert await own_messages(phones.ann) == [REVEALING]
    assert await messages() == 0


@pytest.mark.parametrize("kind", ["voice", "video_note"])
async def test_of_a_voice_one_is_warned_once_in_a_conversation(
    phones: Phones, bot: LivingBot, kind: str
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await phones.ann.media(kind)
    await phones.ann.gets(await asked(kind))
    await phones.ann.press("Send anyway")
    await phones.ann.gets(became("waiting"))
    assert await messages() == 1

    await writing_to_recipient(phones, around)
    await phones.ann.media(kind)
    await phones.ann.gets(became("waiting"))

    assert await messages() == 2


async def test_a_text_longer_than_telegram_sends_stays_and_is_told_so(phones: Phones) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)

    await phones.ann.photo("x" * 1025)

    await phones.ann.gets(refusal_in(ann, TextTooLong(limit=1024, length=1025)))
    assert len(await own_messages(phones.ann)) == 1


async def test_the_twenty_first_message_within_a_minute_stays_and_says_when_to_come_back(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    for place in range(MOST_MESSAGES):
        await phones.ann.text(f"Message {place}")
    await bot.handles_everything()

    await phones.ann.text(SOCKS)

    await phones.ann.gets(refusal_in(ann, TooManyMessages(limit=MOST_MESSAGES)))
    assert SOCKS in await own_messages(phones.ann)
    assert await messages() == MOST_MESSAGES
