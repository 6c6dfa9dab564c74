"""An anonymous message arrives whole and rebuilt, whatever it is and whatever Telegram does."""

import pytest
from aiogram import Bot

from db.engine import fetch
from locales.voice import voice_of
from santa.draw.use_cases import draw_now
from santa.identifiers import PersonId, RoomNumber
from santa.messages import (
    ContentKind,
    Entity,
    EntityKind,
    MessageContent,
    Side,
    State,
    channel_at,
    channel_of,
    units_of,
    write_to_recipient,
    write_to_santa,
)
from santa.people import recognise
from simulator.phone import Phone
from tasks.courier import Courier
from tests.cast import CAST, a_room, ann, boris
from tests.santa.messaging import words
from tests.tasks.conftest import PhoneOf, working
from tests.tasks.messaging import (
    file_of,
    files_of,
    has_become,
    header,
)
from tests.tasks.watching import until

pytestmark = pytest.mark.usefixtures("memory")

BOLD = (Entity(EntityKind.BOLD, 3, 4),)
"""The word in "🎁 gift 🎁"."""


async def test_a_text_stands_below_our_header_with_reply_and_report(
    bot: Bot, number: RoomNumber, boris_phone: Phone
) -> None:
    content = MessageContent(ContentKind.TEXT, "🎁 gift 🎁", BOLD)
    async with working(Courier(bot).work):
        message = await write_to_recipient(number, content, by=ann.id)
        came = await boris_phone.gets("gift")
        await has_become(message, State.DELIVERED)

    above = units_of(header() + "\n\n")
    assert came.text == f"{header()}\n\n🎁 gift 🎁"
    assert {"type": "bold", "offset": above + 3, "length": 4} in came.wire["entities"]
    assert came.wire["has_protected_content"] is True
    assert came.view["link_preview"] is False
    assert came.buttons == [voice_of("ru").say(key) for key in ("letter-reply", "letter-report")]
    for button in came.rows[0]:
        card = await channel_of(button["data"].partition(":")[2], by=boris.id)
        assert (card.number, card.i_am) == (number, Side.RECIPIENT)


async def test_a_santa_reads_who_of_their_recipients_writes(
    bot: Bot, number: RoomNumber, ann_phone: Phone
) -> None:
    async with working(Courier(bot).work):
        await write_to_santa(number, words("Green"), by=boris.id)
        came = await ann_phone.gets("Green")

    assert boris.name in came.text
    assert "Office" in came.text


@pytest.mark.parametrize(
    "kind", [ContentKind.PHOTO, ContentKind.VOICE, ContentKind.VIDEO, ContentKind.ANIMATION]
)
async def test_a_file_has_header_and_caption_below_it(
    kind: ContentKind, bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone
) -> None:
    file = await file_of(ann_phone, kind)
    content = MessageContent(kind, "🎁 gift 🎁", BOLD, (file,))

    async with working(Courier(bot).work):
        await write_to_recipient(number, content, by=ann.id)
        came = await boris_phone.gets("gift")

    above = units_of(header() + "\n\n")
    assert (came.kind, files_of(came)) == (kind.value, file)
    assert came.text == f"{header()}\n\n🎁 gift 🎁"
    assert {"type": "bold", "offset": above + 3, "length": 4} in came.wire["caption_entities"]
    assert came.wire["has_protected_content"] is True
    assert len(came.buttons) == 2


@pytest.mark.parametrize("kind", [ContentKind.VIDEO_NOTE, ContentKind.STICKER])
async def test_below_what_has_no_caption_stands_a_header_that_answers_it(
    kind: ContentKind, bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone
) -> None:
    file = await file_of(ann_phone, kind)

    async with working(Courier(bot).work):
        await write_to_recipient(number, MessageContent(kind, files=(file,)), by=ann.id)
        below = await boris_phone.gets(header())

    shown_to_boris = (await boris_phone.screen()).messages
    came = next(shown for shown in shown_to_boris if shown.kind == kind.value)
    assert files_of(came) == file
    assert came.wire["has_protected_content"] is True
    assert below.wire["reply_to_message"]["message_id"] == came.message_id
    assert len(below.buttons) == 2
    for part in (came, below):
        found = await channel_at(part.message_id, by=boris.id)
        assert found is not None


async def test_an_album_arrives_as_one_with_its_caption_below(
    bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone
) -> None:
    files = tuple([await file_of(ann_phone, ContentKind.PHOTO) for _ in range(3)])
    content = MessageContent(ContentKind.ALBUM, "🎁 gift 🎁", BOLD, files, has_spoiler=True)

    async with working(Courier(bot).work):
        await write_to_recipient(number, content, by=ann.id)
        await boris_phone.gets("gift")

    shown_to_boris = (await boris_phone.screen()).messages
    photos = [shown for shown in shown_to_boris if shown.kind == "photo"]
    assert [files_of(photo) for photo in photos] == list(files)
    assert len({photo.wire["media_group_id"] for photo in photos}) == 1
    for photo in photos:
        assert photo.wire["has_media_spoiler"] is True
        assert photo.wire["has_protected_content"] is True
        assert await channel_at(photo.message_id, by=boris.id) is not None


async def test_the_longest_text_and_the_longest_caption_arrive_whole(
    bot: Bot, number: RoomNumber, ann_phone: Phone, boris_phone: Phone
) -> None:
    long, caption = "🎁" * 2048, "🎄" * 512
    photo = MessageContent(
        ContentKind.PHOTO, caption, files=(await file_of(ann_phone, ContentKind.PHOTO),)
    )

    async with working(Courier(bot).work):
        await write_to_recipient(number, words(long), by=ann.id)
        assert (await boris_phone.gets("🎁" * 2048)).text == long
        await write_to_recipient(number, photo, by=ann.id)
        below = await boris_phone.gets(caption)

    assert below.text == f"{header()}\n\n{caption}"
    assert header() in [shown.text for shown in (await boris_phone.screen()).messages]


async def test_a_result_can_be_answered_as_long_as_it_is_true(bot: Bot, phone_of: PhoneOf) -> None:
    number = await a_room(of=ann, with_=CAST[1:])
    await fetch("DELETE FROM letter")
    phone = await phone_of(ann)

    async with working(Courier(bot).work):
        await draw_now(number, by=ann.id)
        result = await phone.gets("Office")
        await until(lambda: _is_noted(ann.id, result.message_id))

    found = await channel_at(result.message_id, by=ann.id)
    assert found is not None
    assert (found.number, found.i_am) == (number, Side.SANTA)


async def _is_noted(person: PersonId, message: int) -> bool:
    card = await recognise(person)
    return card is not None and card.newest_letter == message
