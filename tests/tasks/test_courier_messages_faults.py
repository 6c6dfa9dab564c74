"""An anonymous message is lost through no fault, and its writer reads what is true."""

import pytest
from aiogram import Bot

from db.engine import fetch
from locales.voice import voice_of
from santa.identifiers import RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.queue import claim_letters, return_unfinished
from santa.messages import (
    ContentKind,
    MessageContent,
    State,
    WhyRefused,
    status_of,
    write_to_recipient,
)
from santa.messages.outcomes import note_part
from santa.people import welcome_back
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tasks.courier import Courier
from tests.cast import ann, boris
from tests.moments import Moment
from tests.santa.messaging import words
from tests.tasks.conftest import working
from tests.tasks.messaging import (
    file_of,
    has_become,
    header,
    refused_for,
    the_time_of_the_screen_is_over,
)

pytestmark = pytest.mark.usefixtures("memory")


@pytest.mark.parametrize("kind", ["reset_before", "server_error", "flood"])
async def test_what_is_in_the_chat_already_is_not_sent_again(
    kind: str,
    bot: Bot,
    number: RoomNumber,
    ann_phone: Phone,
    boris_phone: Phone,
    controls: Controls,
    telegram: RunningSimulator,
) -> None:
    file = await file_of(ann_phone, ContentKind.STICKER)
    await controls.fault(kind, "sendMessage", next=1)

    async with working(Courier(bot).work):
        content = MessageContent(ContentKind.STICKER, files=(file,))
        message = await write_to_recipient(number, content, by=ann.id)
        await boris_phone.gets(header())
        await has_become(message, State.DELIVERED)

    assert len(telegram.calls("sendSticker")) == 1


async def test_a_kill_between_two_parts_repeats_neither(
    bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone, telegram: RunningSimulator
) -> None:
    file = await file_of(ann_phone, ContentKind.STICKER)
    await write_to_recipient(number, MessageContent(ContentKind.STICKER, files=(file,)), by=ann.id)
    (flying,) = await claim_letters(1)
    sent = await bot.send_sticker(boris.id, file)
    await note_part(flying, [sent.message_id])  # and the courier is killed
    await return_unfinished()

    async with working(Courier(bot).work):
        below = await boris_phone.gets(header())

    assert len(telegram.calls("sendSticker")) == 1
    assert below.wire["reply_to_message"]["message_id"] == sent.message_id


@pytest.mark.parametrize("method", ["sendPhoto", "sendMediaGroup"])
@pytest.mark.parametrize("kind", ["flood", "server_error"])
async def test_a_file_outlives_faults_of_telegram(
    method: str,
    kind: str,
    bot: Bot,
    number: RoomNumber,
    ann_phone: Phone,
    boris_phone: Phone,
    controls: Controls,
) -> None:
    files = tuple([await file_of(ann_phone, ContentKind.PHOTO) for _ in range(2)])
    await controls.fault(kind, method, next=1)
    content = (
        MessageContent(ContentKind.PHOTO, "gift", files=files[:1])
        if method == "sendPhoto"
        else MessageContent(ContentKind.ALBUM, "gift", files=files)
    )

    async with working(Courier(bot).work):
        message = await write_to_recipient(number, content, by=ann.id)
        await boris_phone.gets("gift")
        await has_become(message, State.DELIVERED)

    photos = [shown for shown in (await boris_phone.screen()).messages if shown.kind == "photo"]
    assert len(photos) == (1 if method == "sendPhoto" else 2)


@pytest.mark.parametrize("kind", [ContentKind.VOICE, ContentKind.VIDEO_NOTE])
async def test_a_voice_that_the_reader_lets_nobody_send_comes_back(
    kind: ContentKind,
    bot: Bot,
    number: RoomNumber,
    ann_phone: Phone,
    boris_phone: Phone,
    moment: Moment,
) -> None:
    file = await file_of(ann_phone, kind)
    await boris_phone.change(voices_forbidden=True)
    before = len((await boris_phone.screen()).messages)

    async with working(Courier(bot).work):
        message = await write_to_recipient(number, MessageContent(kind, files=(file,)), by=ann.id)
        await has_become(message, State.REFUSED)
        await the_time_of_the_screen_is_over(moment)
        await ann_phone.gets(refused_for(WhyRefused.VOICE))
        # The one that was sent, and the one that was given back.
        await ann_phone.until(
            lambda screen: sum(shown.kind == kind.value for shown in screen.messages) == 2
        )

    assert (await status_of(message, by=ann.id)).why is WhyRefused.VOICE
    assert len((await boris_phone.screen()).messages) == before


async def test_a_file_that_telegram_has_forgotten_comes_back_as_words(
    bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone, moment: Moment
) -> None:
    content = MessageContent(ContentKind.PHOTO, "my street", files=("long-gone",))

    async with working(Courier(bot).work):
        message = await write_to_recipient(number, content, by=ann.id)
        await has_become(message, State.REFUSED)
        await the_time_of_the_screen_is_over(moment)
        await ann_phone.gets(refused_for(WhyRefused.FILE))
        await ann_phone.gets("my street")

    assert (await status_of(message, by=ann.id)).why is WhyRefused.FILE


async def test_who_has_blocked_the_bot_gets_it_on_coming_back_and_the_writer_knows(
    bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone, moment: Moment
) -> None:
    await boris_phone.block()

    async with working(Courier(bot).work):
        message = await write_to_recipient(number, words("gift"), by=ann.id)
        await has_become(message, State.BLOCKED)
        await the_time_of_the_screen_is_over(moment)
        waits = voice_of("en").say("letter-message-waits", room="Office", side="santa")
        await ann_phone.gets(waits)

        await boris_phone.unblock()
        await welcome_back(boris.id)
        await boris_phone.gets("gift")
        await has_become(message, State.DELIVERED)
        await the_time_of_the_screen_is_over(moment)
        await ann_phone.gets(
            voice_of("en").say("letter-message-arrived", room="Office", side="santa")
        )

    assert await fetch("SELECT FROM letter") == []


async def test_for_a_deleted_account_a_message_waits(
    bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone
) -> None:
    await boris_phone.change(deactivated=True)

    async with working(Courier(bot).work):
        message = await write_to_recipient(number, words("gift"), by=ann.id)
        await has_become(message, State.BLOCKED)


async def test_no_log_quotes_what_somebody_wrote(
    bot: Bot,
    number: RoomNumber,
    boris_phone: Phone,
    controls: Controls,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    await controls.fault("server_error", "sendMessage", next=1, status=400)

    async with working(Courier(bot).work):
        message = await write_to_recipient(number, words("very secret words"), by=ann.id)
        await has_become(message, State.REFUSED)

    assert LetterKind.MESSAGE_FROM_SANTA.value in caplog.text
    ours = "\n".join(
        record.getMessage()
        for record in caplog.records
        if record.name.startswith(("tasks", "santa"))
    )
    assert "very secret words" not in ours
