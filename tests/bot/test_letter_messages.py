"""Whatever somebody writes arrives whole, below our header, within what Telegram takes."""

import ast
from pathlib import Path

from aiogram.types import InlineKeyboardMarkup, MessageEntity
from hypothesis import given

from bot.letters.headers import read_header
from bot.letters.messages import HEADER_LENGTH, laid_out, parts_to_show
from bot.letters.parts import Media, Part, Words
from locales.languages import LANGUAGES
from locales.voice import voice_of
from santa.limits import CAPTION_LENGTH, MESSAGE_LENGTH, NAME_LENGTH, PERSON_NAME_LENGTH
from santa.messages import ContentKind, MessageContent, units_of
from tests.santa.test_messages_content import contents

HOUSE = Path(__file__).parent.parent.parent
GIVES_AWAY = {
    "forward_message",
    "forward_messages",
    "copy_message",
    "copy_messages",
    "send_copy",
    "copy_to",
    "forward",
    "send_chat_action",
}
HEADER = Words(
    "🎅 Santa, room “🎄”",
    (MessageEntity(type="bold", offset=0, length=8),),
    InlineKeyboardMarkup(inline_keyboard=[]),
)


def words_in(part: Part) -> str:
    return part.text if isinstance(part, Words) else part.caption


def piece(text: str, entity: MessageEntity) -> bytes:
    """Cut out what an entity covers."""
    return text.encode("utf-16-le")[entity.offset * 2 : (entity.offset + entity.length) * 2]


@given(contents())
def test_every_word_arrives_once_below_the_header(content: MessageContent) -> None:
    parts = laid_out(content, HEADER)

    whole = "\n\n".join(words for part in parts if (words := words_in(part)))

    assert whole == (f"{HEADER.text}\n\n{content.text}" if content.text else HEADER.text)


@given(contents())
def test_every_file_arrives_once_and_as_what_it_is(content: MessageContent) -> None:
    for parts in (laid_out(content, HEADER), parts_to_show(content)):
        media = [part for part in parts if isinstance(part, Media)]
        kinds = [] if content.kind is ContentKind.TEXT else [content.kind]

        assert [part.kind for part in media] == kinds
        assert [file for part in media for file in part.files] == list(content.files)
        assert all(part.has_spoiler == content.has_spoiler for part in media)


@given(contents())
def test_what_looked_special_still_does_and_nothing_else(content: MessageContent) -> None:
    covered = sorted(
        (
            each.kind.value,
            piece(
                content.text,
                MessageEntity(type=each.kind.value, offset=each.offset, length=each.length),
            ),
        )
        for each in content.entities
    )
    ours = sorted((each.type, piece(HEADER.text, each)) for each in HEADER.entities or ())

    shown = sorted(
        (entity.type, piece(words_in(part), entity))
        for part in laid_out(content, HEADER)
        for entity in part.entities or ()
    )

    assert shown == sorted(covered + ours)


@given(contents())
def test_every_part_is_short_enough_for_telegram(content: MessageContent) -> None:
    for part in laid_out(content, HEADER):
        limit = MESSAGE_LENGTH if isinstance(part, Words) else CAPTION_LENGTH
        assert units_of(words_in(part)) <= limit


@given(contents())
def test_the_buttons_stand_once_and_at_the_end(content: MessageContent) -> None:
    *before, last = laid_out(content, HEADER)

    assert last.keyboard is HEADER.keyboard
    assert all(part.keyboard is None for part in before)


def test_the_longest_header_fits_into_the_room_that_is_kept_for_it() -> None:
    for language in LANGUAGES:
        voice = voice_of(language)
        name, room = "🎅" * 2 * PERSON_NAME_LENGTH + " ", "🎄" * NAME_LENGTH
        for header in (
            voice.say_html("letter-message-from-santa", room=room),
            voice.say_html("letter-message-from-recipient", room=room, recipient=name),
        ):
            assert units_of(read_header(header)[0]) + 2 <= HEADER_LENGTH


def test_a_header_is_read_with_its_looks_and_without_its_tags() -> None:
    html = voice_of("en").say_html("letter-message-from-recipient", room="<b>&", recipient="</b>A")

    text, looks = read_header(html)

    assert "<b>&" in text
    assert [piece(text, look) for look in looks] == ["</b>A".encode("utf-16-le")]


def test_no_code_of_ours_calls_what_would_give_a_writer_away() -> None:
    called = {
        node.attr
        for package in ("bot", "tasks", "webapp", "commands", "santa")
        for file in (HOUSE / package).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }

    assert called & GIVES_AWAY == set()
