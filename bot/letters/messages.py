"""How an anonymous message looks to its reader: our header, the content, Reply and Report.

It is rebuilt from what the content may consist of. Whatever Telegram may refuse goes first, so
that nothing of it is in the chat when it does: a file, then our words below it.
"""

from collections.abc import Sequence
from typing import Final

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot.letters.doors import door_to_reply, door_to_report
from bot.letters.headers import read_header
from bot.letters.parts import Media, Part, Words
from locales.voice import Voice
from santa.letters.queue import LetterToSend
from santa.limits import CAPTION_LENGTH, MESSAGE_LENGTH
from santa.messages import ContentKind, MessageContent, units_of
from santa.messages.outcomes import Incoming, incoming

HEADER_LENGTH: Final = 512
"""Units kept for the header, whatever it is: the parts must be the same at every attempt."""

BETWEEN: Final = "\n\n"


async def parts_of_message(letter: LetterToSend, voice: Voice) -> tuple[Part, ...] | None:
    """Rebuild the message that a letter brings, or nothing if it must not arrive any more."""
    found = await incoming(letter)
    if found is None:
        return None
    text, entities = _header(letter, found, voice)
    return laid_out(found.content, Words(text, entities, _buttons(found.token, voice)))


def parts_to_show(content: MessageContent) -> tuple[Part, ...]:
    """Show a content below words of our own: to its writer, or to superusers.

    The words stand alone, so that they arrive even if Telegram no longer knows the files.
    """
    text = (Words(content.text, _looks(content)),) if content.text else ()
    return text if content.kind is ContentKind.TEXT else (*text, _media(content))


def _header(
    letter: LetterToSend, found: Incoming, voice: Voice
) -> tuple[str, tuple[MessageEntity, ...]]:
    facts = {"room": found.room}
    if found.recipient is not None:
        facts["recipient"] = found.recipient
    return read_header(voice.say_html(f"letter-{letter.kind.value}", **facts))


def _buttons(token: str, voice: Voice) -> InlineKeyboardMarkup:
    reply = InlineKeyboardButton(text=voice.say("letter-reply"), callback_data=door_to_reply(token))
    report = InlineKeyboardButton(
        text=voice.say("letter-report"), callback_data=door_to_report(token)
    )
    return InlineKeyboardMarkup(inline_keyboard=[[reply, report]])


def laid_out(content: MessageContent, header: Words) -> tuple[Part, ...]:
    """Put a content and our header together, in as many messages as it takes."""
    whole, looks = _below(header, content)
    length = units_of(content.text) + HEADER_LENGTH
    match content.kind:
        case ContentKind.TEXT if length > MESSAGE_LENGTH:
            return (
                Words(header.text, header.entities),
                Words(content.text, _looks(content), header.keyboard),
            )
        case ContentKind.TEXT:
            return (Words(whole, looks, header.keyboard),)
        case ContentKind.ALBUM:
            pass
        case kind if kind.takes_text and length <= CAPTION_LENGTH:
            return (_media(content, whole, looks, header.keyboard),)
    return (_media(content), Words(whole, looks, header.keyboard, answers=True))


def _below(header: Words, content: MessageContent) -> tuple[str, tuple[MessageEntity, ...]]:
    """Put a text below the header, its entities moved along."""
    looks = header.entities or ()
    if not content.text:
        return header.text, looks
    above = header.text + BETWEEN
    return above + content.text, (*looks, *_looks(content, moved_by=units_of(above)))


def _looks(content: MessageContent, *, moved_by: int = 0) -> tuple[MessageEntity, ...]:
    return tuple(
        MessageEntity(type=each.kind.value, offset=each.offset + moved_by, length=each.length)
        for each in content.entities
    )


def _media(
    content: MessageContent,
    caption: str = "",
    entities: Sequence[MessageEntity] = (),
    keyboard: InlineKeyboardMarkup | None = None,
) -> Media:
    return Media(
        content.kind, content.files, caption, tuple(entities), content.has_spoiler, keyboard
    )
