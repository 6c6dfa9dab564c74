"""What an anonymous message may consist of, and nothing besides.

There is no place in it for who wrote: no link behind a word, no mention, no emoji of one's
own, no name of a file. Whatever cannot be said here cannot be told.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from santa.errors import TextIsEmpty, TextTooLong
from santa.limits import CAPTION_LENGTH, LARGEST_ALBUM, MESSAGE_LENGTH
from santa.texts import can_be_seen

LEAST_ALBUM: Final = 2
LONGEST_FILE_ID: Final = 300
MOST_ENTITIES: Final = 100
"""As many as Telegram keeps in one message."""


class ContentKind(StrEnum):
    """What a message is."""

    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"
    ANIMATION = "animation"
    STICKER = "sticker"
    ALBUM = "album"
    """Photos that are shown together."""

    @property
    def takes_text(self) -> bool:
        """Tell whether words may stand with it."""
        return self not in (ContentKind.STICKER, ContentKind.VIDEO_NOTE)


class EntityKind(StrEnum):
    """How a piece of a text may look."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKETHROUGH = "strikethrough"
    SPOILER = "spoiler"
    CODE = "code"
    PRE = "pre"
    BLOCKQUOTE = "blockquote"
    EXPANDABLE_BLOCKQUOTE = "expandable_blockquote"


class ContentIsWrong(ValueError):
    """Something that is no content at all: a defect of whoever built it, never a typing error."""


@dataclass(frozen=True)
class Entity:
    """A piece of the text that looks different; offset and length in UTF-16 units."""

    kind: EntityKind
    offset: int
    length: int

    def __post_init__(self) -> None:
        if not isinstance(self.kind, EntityKind) or self.offset < 0 or self.length < 1:
            raise ContentIsWrong("an entity that lies nowhere")

    @property
    def end(self) -> int:
        """Return the unit behind its last one."""
        return self.offset + self.length


@dataclass(frozen=True)
class MessageContent:
    """A message as it is rebuilt: its words, how they look, and Telegram's identifiers of files.

    Raises:
        TextIsEmpty: a text in which nothing can be seen.
        TextTooLong: more than 4096 units of text, or 1024 below a file.
        ContentIsWrong: what no reader of messages would build.
    """

    kind: ContentKind
    text: str = ""
    """The text, or the caption of files; empty if they have none."""
    entities: tuple[Entity, ...] = ()
    files: tuple[str, ...] = ()
    """One for each kind with a file, two to ten for an album, none for a text."""
    has_spoiler: bool = False
    """Whether photos, a video or an animation are hidden until pressed."""

    def __post_init__(self) -> None:
        if not isinstance(self.kind, ContentKind):
            raise ContentIsWrong("of no kind")
        self._check_text()
        self._check_files()
        if len(self.entities) > MOST_ENTITIES:
            raise ContentIsWrong("too many entities")
        units = units_of(self.text)
        if any(entity.end > units for entity in self.entities):
            raise ContentIsWrong("an entity that ends behind the text")
        if self.has_spoiler and self.kind not in HIDEABLE:
            raise ContentIsWrong("nothing to hide")

    def _check_text(self) -> None:
        if self.kind is ContentKind.TEXT and not any(map(can_be_seen, self.text)):
            raise TextIsEmpty
        if self.text and not self.kind.takes_text:
            raise ContentIsWrong("words where none can stand")
        # Neither JSON in UTF-8 nor Telegram takes halves of characters.
        if "\x00" in self.text or self.text.encode(errors="ignore").decode() != self.text:
            raise ContentIsWrong("signs that are none")
        limit = MESSAGE_LENGTH if self.kind is ContentKind.TEXT else CAPTION_LENGTH
        if (length := units_of(self.text)) > limit:
            raise TextTooLong(limit=limit, length=length)

    def _check_files(self) -> None:
        least, most = FILES.get(self.kind, (1, 1))
        if not least <= len(self.files) <= most:
            raise ContentIsWrong("too few or too many files")
        if any(not 0 < len(file) <= LONGEST_FILE_ID for file in self.files):
            raise ContentIsWrong("a file without identifier")

    def to_json(self) -> str:
        """Write it down, to be sealed."""
        whole = {
            "kind": self.kind.value,
            "text": self.text,
            "entities": [[each.kind.value, each.offset, each.length] for each in self.entities],
            "files": list(self.files),
            "has_spoiler": self.has_spoiler,
        }
        return json.dumps(whole)

    @classmethod
    def from_json(cls, written: str) -> "MessageContent":
        """Read what `to_json` wrote.

        Raises:
            ContentIsWrong: it wrote something else.
        """
        try:
            return cls(**_fields(json.loads(written)))
        except (TypeError, KeyError, AttributeError, ValueError) as fault:
            raise ContentIsWrong("not what was written") from fault


HIDEABLE: Final = (
    ContentKind.PHOTO,
    ContentKind.VIDEO,
    ContentKind.ANIMATION,
    ContentKind.ALBUM,
)
"""The kinds that can be hidden until pressed."""

FILES: Final = {ContentKind.TEXT: (0, 0), ContentKind.ALBUM: (LEAST_ALBUM, LARGEST_ALBUM)}
"""How few and how many files a kind has; the others have one."""

FIELDS: Final = {"kind", "text", "entities", "files", "has_spoiler"}


def units_of(text: str) -> int:
    """Count as Telegram does: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _fields(whole: dict[str, Any]) -> dict[str, Any]:
    if whole.keys() != FIELDS or not isinstance(whole["text"], str):
        raise ContentIsWrong("other fields")
    return {
        "kind": ContentKind(whole["kind"]),
        "text": whole["text"],
        "entities": tuple(_entity(*each) for each in whole["entities"]),
        "files": _strings(whole["files"]),
        "has_spoiler": whole["has_spoiler"] is True,
    }


def _entity(kind: str, offset: int, length: int) -> Entity:
    if not (type(offset) is int and type(length) is int):
        raise ContentIsWrong("an entity that lies nowhere")
    return Entity(EntityKind(kind), offset, length)


def _strings(values: Sequence[Any]) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise ContentIsWrong("a file without identifier")
    return tuple(values)
