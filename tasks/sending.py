"""One letter to Telegram, and what Telegram makes of it."""

import re
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import LinkPreviewOptions

from bot.letters import Rendered
from santa.letters.kinds import RESULTS, LetterKind
from santa.letters.queue import LetterToSend

SEND_TIMEOUT = 20
SECRET_KINDS = {*RESULTS, LetterKind.RESULT_CHANGED}
NOBODY_THERE = "chat not found"


@dataclass(frozen=True)
class Delivered:
    """The letter is in the chat."""

    message: int


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


async def send(bot: Bot, letter: LetterToSend, rendered: Rendered) -> Outcome:
    """Send a letter; a result can be neither forwarded nor saved, and no link is previewed."""
    try:
        message = await bot.send_message(
            letter.receiver,
            rendered.text,
            reply_markup=rendered.keyboard,
            protect_content=letter.kind in SECRET_KINDS,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            request_timeout=SEND_TIMEOUT,
        )
    except (TelegramAPIError, ClientDecodeError) as fault:
        return _outcome(fault)
    return Delivered(message.message_id)


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
        case ClientDecodeError(data={"ok": True, "result": {"message_id": int(message)}}):
            # Telegram took it and answered with something newer than aiogram knows.
            return Delivered(message)
        case _:
            return NotNow(type(fault).__name__)


def _without_quotes(text: str) -> str:
    """Drop what Telegram quotes from the letter: it is not for the log."""
    return re.sub(r"""(["']).*\1""", "…", text)[:200]
