"""A message from one to the other: written on a screen or as a reply, it arrives without a name."""

from collections.abc import Awaitable, Callable

import pytest

from bot.refusals import NobodyReadsThat
from db.engine import fetch
from santa.errors import ChannelIsClosed, MessagesAreOver
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post_to_members
from santa.rooms import finish_game, leave_room
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.message_scenes import (
    SOCKS,
    Around,
    a_courier,
    around_ann,
    became,
    found_around_ann,
    from_recipient,
    from_santa,
    leaves_no_trace,
    noted,
    presses,
    room_row,
    to_recipient,
    to_santa,
    writing_to_recipient,
    writing_to_santa,
)
from tests.bot.scenes import a_drawn_room, at_the_room
from tests.bot.words import own_messages, refusal_in, words
from tests.cast import ann
from tests.december.pairs import opening_of_result
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("bot")


async def a_letter_from_ann(phones: Phones, around: Around) -> Shown:
    """Let Ann write to her recipient; returns what they get."""
    await writing_to_recipient(phones, around)
    await phones.ann.text(SOCKS)
    return await noted(around.recipient, await phones.of(around.recipient).gets(SOCKS))


async def test_what_a_santa_writes_reaches_the_recipient(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    async with a_courier(bot):
        letter = await a_letter_from_ann(phones, around)
        await phones.ann.gets(became("delivered"))
        await leaves_no_trace(phones.ann)

    assert letter.text == f"{from_santa(around.recipient)}\n\n{SOCKS}"


async def test_what_a_recipient_writes_reaches_their_santa(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    await writing_to_santa(phones, around)

    async with a_courier(bot):
        await phones.ann.text(SOCKS)
        letter = await phones.of(around.santa).gets(SOCKS)
        await phones.ann.gets(became("delivered", to="santa"))

    assert letter.text == f"{from_recipient(around.santa, ann)}\n\n{SOCKS}"


async def test_nothing_on_the_way_to_a_santa_says_who_it_is(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    before = len(bot.simulator.calls("sendMessage"))
    async with a_courier(bot):
        await writing_to_santa(phones, around)
        await phones.ann.text(SOCKS)
        await phones.ann.gets(became("delivered", to="santa"))

    calls = [*bot.simulator.calls("sendMessage")[before:], *bot.simulator.calls("editMessageText")]
    to_ann = [str(call.params) for call in calls if call.params["chat_id"] == str(ann.id)]
    names = (around.santa.first_name, str(around.santa.id))
    assert to_ann
    assert [text for text in to_ann for name in names if name in text] == []


async def test_the_reply_button_of_a_letter_leads_to_whoever_wrote_it(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    reader = phones.of(around.recipient)
    async with a_courier(bot):
        letter = await a_letter_from_ann(phones, around)
        await reader.press(words(around.recipient, "letter-reply"), on=letter)
        await reader.gets(to_santa(around.recipient))
        await reader.text("Thank you!")
        answer = await phones.ann.gets("Thank you!")

    assert answer.text.startswith(from_recipient(ann, around.recipient))


async def test_a_reply_of_telegrams_own_goes_to_whoever_wrote_the_letter(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    reader = phones.of(around.recipient)
    async with a_courier(bot):
        letter = await a_letter_from_ann(phones, around)
        await reader.text("Thank you!", reply_to=letter.message_id)
        answer = await phones.ann.gets("Thank you!")
        await reader.gets(became("delivered", of=around.recipient, to="santa"))

    assert answer.text.startswith(from_recipient(ann, around.recipient))


async def test_a_reply_to_the_result_goes_to_the_recipient_that_it_names(
    phones: Phones, bot: LivingBot
) -> None:
    around = await found_around_ann(await a_drawn_room())
    for phone in (phones.ann, phones.boris, phones.aigerim, phones.taras):
        await phone.allow_writing()
    async with a_courier(bot):
        result = await noted(ann, await phones.ann.sees(opening_of_result(ann)))
        await phones.ann.text(SOCKS, reply_to=result.message_id)
        letter = await phones.of(around.recipient).gets(SOCKS)
        await phones.ann.gets(to_recipient(around))

    assert letter.text.startswith(from_santa(around.recipient))


async def test_a_reply_to_a_letter_from_nobody_stays_and_is_told_so(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await at_the_room(phones.ann, around.number)
    await post_to_members(LetterKind.DRAW_CANCELLED, room=await room_row())
    async with a_courier(bot):
        letter = await phones.ann.sees("cancelled")
        await phones.ann.text(SOCKS, reply_to=letter.message_id)
        await phones.ann.gets(refusal_in(ann, NobodyReadsThat()))

    assert await own_messages(phones.ann) == [SOCKS]
    assert await fetch("SELECT FROM message") == []


async def test_a_reply_to_a_letter_of_a_closed_channel_says_so(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    reader = phones.of(around.recipient)
    async with a_courier(bot):
        letter = await a_letter_from_ann(phones, around)
        await fetch("DELETE FROM pair")
        await reader.text("Thank you!", reply_to=letter.message_id)
        await reader.gets(refusal_in(around.recipient, ChannelIsClosed()))

    assert (await own_messages(reader))[-1] == "Thank you!"


SENT: dict[str, Callable[[Phone], Awaitable[Shown]]] = {
    "photo": lambda phone: phone.photo("A hint"),
    "video": lambda phone: phone.video("A hint"),
    "animation": lambda phone: phone.animation("A hint"),
    "sticker": lambda phone: phone.sticker(),
}


@pytest.mark.parametrize("kind", SENT)
async def test_what_is_no_text_arrives_as_what_it_is(
    phones: Phones, bot: LivingBot, kind: str
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)

    async with a_courier(bot):
        sent = await SENT[kind](phones.ann)
        await phones.ann.gets(became("delivered"))

    shown = await phones.of(around.recipient).sees(from_santa(around.recipient))
    everything = (await phones.of(around.recipient).screen()).messages
    arrived = next(one for one in everything if one.kind == kind)
    assert arrived.view["media"]["file_id"] == sent.view["media"]["file_id"]
    assert ("A hint" in arrived.text + shown.text) == (kind != "sticker")


async def test_how_words_look_arrives_and_where_they_point_does_not(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    html = f'<b>Warm</b> <a href="tg://user?id={ann.id}">wool</a> <i>socks</i>'

    async with a_courier(bot):
        await phones.ann.html(html)
        await presses(phones.ann, ann, "write-message-sure.send")
        letter = await phones.of(around.recipient).gets("Warm wool socks")

    looks = [entity["type"] for entity in letter.wire["entities"]]
    assert looks == ["bold", "bold", "italic"]  # the first one is of the header


async def test_a_finished_game_says_until_when_one_may_write(
    phones: Phones, bot: LivingBot
) -> None:
    around = await around_ann(phones)
    await finish_game(around.number, by=ann.id)

    room = await at_the_room(phones.ann, around.number)
    await phones.ann.press("Message my Santa")
    asked = await phones.ann.gets(to_santa())

    assert "15 December 2026" in room.text
    assert "15 December 2026" in asked.text


async def test_two_weeks_after_the_end_nobody_writes_any_more(
    phones: Phones, bot: LivingBot, moment: Moment
) -> None:
    around = await around_ann(phones)
    await finish_game(around.number, by=ann.id)
    asked = await writing_to_santa(phones, around)
    moment.pass_by(days=14)

    await phones.ann.text(SOCKS)
    await phones.ann.gets(refusal_in(ann, MessagesAreOver(days=14)))

    room = await at_the_room(phones.ann, around.number)
    assert asked
    assert room.button("Message my recipient") is None
    assert room.button("Message my Santa") is None
    assert await own_messages(phones.ann) == [SOCKS]


async def test_who_has_left_reads_nothing_more(phones: Phones, bot: LivingBot) -> None:
    around = await around_ann(phones)
    await writing_to_recipient(phones, around)
    await leave_room(around.number, by=around.recipient.id)

    await phones.ann.text(SOCKS)

    await phones.ann.gets(refusal_in(ann, ChannelIsClosed()))
    assert await own_messages(phones.ann) == [SOCKS]
