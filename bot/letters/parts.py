"""What a letter consists of: one message or several, sent one after the other."""

from dataclasses import dataclass

from aiogram.types import InlineKeyboardMarkup, MessageEntity

from santa.messages import ContentKind


@dataclass(frozen=True)
class Words:
    """A text."""

    text: str
    entities: tuple[MessageEntity, ...] | None = None
    """How it looks; without any the text is Telegram's HTML."""
    keyboard: InlineKeyboardMarkup | None = None
    answers: bool = False
    """Whether it stands below a file that was sent before it, and answers it."""


@dataclass(frozen=True)
class Media:
    """One file, or the photos of an album; by Telegram's identifiers."""

    kind: ContentKind
    files: tuple[str, ...]
    caption: str = ""
    entities: tuple[MessageEntity, ...] = ()
    has_spoiler: bool = False
    keyboard: InlineKeyboardMarkup | None = None


Part = Words | Media
