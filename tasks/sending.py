"""One letter to Telegram, and what Telegram makes of it."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramRetryAfter,
)

from bot.letters import Part, Rendered
from santa.letters.kinds import MESSAGES, RESULTS, LetterKind
from santa.letters.queue import LetterToSend
from santa.messages import WhyRefused
from santa.messages.outcomes import note_part
from tasks.posting import post_part

SEND_TIMEOUT = 20
SECRET_KINDS = {*RESULTS, *MESSAGES, LetterKind.RESULT_CHANGED, LetterKind.REPORTED}
NOBODY_THERE = "chat not found"

# What Telegram's server says, and what its server behind that one says.
NO_VOICES = (
    "voice_messages_forbidden",
    "receiving of voice messages",
    "receiving of video messages",
)
NO_FILE = ("file", "photo_invalid", "media_empty", "sticker_invalid")


@dataclass(frozen=True)
class Delivered:
    """The letter is in the chat."""

    messages: tuple[int, ...]
    """Those that brought it, or the last part of it."""
    token: str | None = None
    """Of the channel into which an answer to it goes, if it brings no message itself."""


@dataclass(frozen=True)
class TooFast:
    """Telegram wants this chat to be left in peace for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class NobodyThere:
    """The receiver has blocked the bot, or is no more."""


@dataclass(frozen=True)
class Refused:
    """Telegram will never take this letter."""

    why: str


@dataclass(frozen=True)
class NotNow:
    """Telegram or the way to it failed; the letter may or may not have arrived."""

    why: str


Outcome = Delivered | TooFast | NobodyThere | Refused | NotNow


Turn = Callable[[], Awaitable[None]]
"""Waits until the next message may be sent."""


async def send(bot: Bot, letter: LetterToSend, rendered: Rendered, turn: Turn) -> Outcome:
    """Send what is not in the chat yet of a letter, part by part; each is noted before the next.

    Our own words that are followed by a content stand for themselves, if the content cannot be
    sent.
    """
    newest = letter.message
    left = rendered.parts[letter.parts :]
    for place, part in enumerate(left, start=1):
        if place > 1:
            await turn()
        outcome = await _send(bot, letter, part, newest)
        if isinstance(outcome, Refused) and newest is not None and letter.kind not in MESSAGES:
            break
        if not isinstance(outcome, Delivered):
            return outcome
        newest = outcome.messages[0]
        if place == len(left):
            return replace(outcome, token=rendered.token)
        await note_part(letter, outcome.messages)
    assert newest is not None  # noqa: S101 - a letter has a part, so one is in the chat
    return Delivered((newest,), rendered.token)


async def _send(bot: Bot, letter: LetterToSend, part: Part, below: int | None) -> Outcome:
    try:
        messages = await post_part(
            bot,
            letter.receiver,
            part,
            below=below,
            is_protected=letter.kind in SECRET_KINDS,
            within=SEND_TIMEOUT,
        )
    except (TelegramAPIError, ClientDecodeError) as fault:
        return _outcome(fault)
    return Delivered(messages)


def why_refused(refused: Refused) -> WhyRefused:
    """Say why Telegram will never deliver a message, as far as its writer can help it."""
    said = refused.why.lower()
    if any(words in said for words in NO_VOICES):
        return WhyRefused.VOICE
    return WhyRefused.FILE if any(words in said for words in NO_FILE) else WhyRefused.OTHER


def _outcome(fault: TelegramAPIError | ClientDecodeError) -> Outcome:
    match fault:
        case TelegramRetryAfter():
            return TooFast(fault.retry_after)
        case TelegramForbiddenError():
            return NobodyThere()
        case TelegramBadRequest() if NOBODY_THERE in fault.message:
            return NobodyThere()
        case TelegramBadRequest() | TelegramEntityTooLarge():
            return Refused(_without_quotes(fault.message))
        case ClientDecodeError(data={"ok": True, "result": result}) if found := _ids_in(result):
            # Telegram took it and answered with something newer than aiogram knows.
            return Delivered(found)
        case _:
            return NotNow(type(fault).__name__)


def _ids_in(result: Any) -> tuple[int, ...]:
    """Read the numbers of a message, or of the messages of an album."""
    messages = result if isinstance(result, list) else [result]
    return tuple(
        message["message_id"]
        for message in messages
        if isinstance(message, dict) and isinstance(message.get("message_id"), int)
    )


def _without_quotes(text: str) -> str:
    """Drop what Telegram quotes from the letter: it is not for the log."""
    return re.sub(r"""(["']).*\1""", "…", text)[:200]
