"""Turns a claimed letter into a message, at the moment of sending.

What a letter tells is read from its facts, which were true when it was written; a
recipient's card is read anew, so that a Santa never gets yesterday's address.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.letters.doors import door_to_room
from bot.recipients import recipient_facts
from bot.widgets.moments import exact_in_words, secret_in_words
from locales.facts import Html
from locales.languages import Language, language_of
from locales.voice import Voice, voice_of
from santa.errors import RoomIsNotDrawn, RoomNotFound
from santa.identifiers import RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.queue import LetterToSend
from santa.rooms import my_recipient

FALLBACK: Language = "en"

Facts = dict[str, Any]


class Moot(Exception):
    """The letter has nothing to tell any more."""


@dataclass(frozen=True)
class Rendered:
    """A message ready to be sent; `text` is Telegram's HTML."""

    text: str
    keyboard: InlineKeyboardMarkup


async def render(letter: LetterToSend) -> Rendered | None:
    """Write the letter out in its receiver's language, or nothing if it has become moot."""
    voice = voice_of(language_of(letter.language) or FALLBACK)
    try:
        facts = await FACTS_OF[letter.kind](letter, voice)
    except Moot:
        return None
    text = voice.say_html(f"letter-{letter.kind.value}", **facts)
    button = InlineKeyboardButton(
        text=voice.say("letter-to-room"),
        callback_data=door_to_room(RoomNumber(letter.facts["number"])),
    )
    return Rendered(text, InlineKeyboardMarkup(inline_keyboard=[[button]]))


async def _as_written(letter: LetterToSend, _: Voice) -> Facts:
    return {key: fact for key, fact in letter.facts.items() if key != "number"}


async def _moment(letter: LetterToSend, voice: Voice) -> Facts:
    return {"room": letter.facts["room"], "when": _when(letter, voice)}


def _when(letter: LetterToSend, voice: Voice) -> Html:
    facts = letter.facts
    if "at" in facts:
        return exact_in_words(voice, datetime.fromisoformat(facts["at"]), letter.zone)
    since, until = (datetime.fromisoformat(facts[f"secret_{end}"]) for end in ("from", "until"))
    return secret_in_words(voice, since, until, letter.zone)


async def _recipient(letter: LetterToSend, voice: Voice) -> Facts:
    try:
        recipient = await my_recipient(RoomNumber(letter.facts["number"]), by=letter.receiver)
    except (RoomNotFound, RoomIsNotDrawn):
        raise Moot from None
    return {
        "room": recipient.room,
        "budget": recipient.budget,
        **recipient_facts(voice, recipient),
    }


FACTS_OF: Final[Mapping[LetterKind, Callable[[LetterToSend, Voice], Awaitable[Facts]]]] = {
    LetterKind.RESULT: _recipient,
    LetterKind.RESULT_CHANGED: _recipient,
    LetterKind.DRAW_SCHEDULED: _moment,
    LetterKind.DRAW_MOVED: _moment,
    LetterKind.DRAW_CANCELLED: _as_written,
    LetterKind.DRAW_FAILED_TOO_FEW: _as_written,
    LetterKind.DRAW_FAILED_IMPOSSIBLE: _as_written,
    LetterKind.DRAW_FAILED_CIRCLE: _as_written,
    LetterKind.JOINED: _as_written,
}
