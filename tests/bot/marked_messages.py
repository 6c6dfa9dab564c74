"""Messages of every kind that aiogram knows, marked wherever they could tell who sent them.

Built from aiogram's own models, so a field or a kind of a later version is marked by itself.
"""

import types
from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import Enum
from itertools import count
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from aiogram.enums import ContentType, MessageEntityType
from aiogram.types import Message, MessageEntity
from pydantic import BaseModel

WORDS = "Wool socks, please"
"""What is said: the only thing that may arrive, beside identifiers of files."""

MARK = "Marked"
FIRST_NUMBER = 880_000_000_000
SENT_AT = 1_797_984_000
DEEPEST = 2

WRITTEN = frozenset({"text", "caption"})
FILE = "file_id"

KINDS: list[str] = sorted(
    str(kind.value) for kind in ContentType if kind.value in Message.model_fields
)
"""Every kind of message, by the field that makes it one."""

ENVELOPE = frozenset({"message_id", "date", "chat", "from_user"})
AROUND = sorted(set(Message.model_fields) - set(KINDS) - ENVELOPE - {"caption"})
"""Every other field of a message."""


class Marker:
    """Fills models with marks; `files` gives identifiers that Telegram knows, by kind of file."""

    def __init__(self, files: dict[str, str] | None = None) -> None:
        self._files = files or {}
        self._numbers = count(FIRST_NUMBER)
        self._kind = ""

    def message(self, kind: str, sender: int, *around: str) -> dict[str, Any]:
        """Return a message of a kind from somebody, with these other fields."""
        self._kind = kind
        chat = self._filled("chat", Message.model_fields["chat"].annotation, 0)
        user = self._filled("from_user", Message.model_fields["from_user"].annotation, 0)
        said = {
            "message_id": next(self._numbers) % 1_000_000,
            "date": SENT_AT,
            "chat": {**chat, "id": sender, "type": "private"},
            "from_user": {**user, "id": sender, "is_bot": False, "language_code": "en"},
            kind: self._filled(kind, Message.model_fields[kind].annotation, 0),
        }
        if kind == ContentType.ANIMATION:
            said["document"] = {**said["animation"]}
        words = {"entities": self.entities()} if kind == ContentType.TEXT else self._caption()
        others = {
            name: self._filled(name, Message.model_fields[name].annotation, 0) for name in around
        }
        return {**said, **words, **others}

    def _caption(self) -> dict[str, Any]:
        return {"caption": WORDS, "caption_entities": self.entities()}

    def entities(self) -> list[dict[str, Any]]:
        """Return an entity of every kind, with all that one may point with; none is a command."""
        made = self._model(MessageEntity, 0)
        return [
            {**made, "type": kind.value, "offset": 1, "length": 4} for kind in MessageEntityType
        ]

    def _filled(self, name: str, annotation: Any, depth: int) -> Any:
        origin = get_origin(annotation)
        if origin is Annotated:
            return self._filled(name, get_args(annotation)[0], depth)
        if origin in (Union, types.UnionType):
            return self._filled(name, next(_choices(annotation)), depth)
        if origin is list:
            inner = get_args(annotation)[0]
            if inner is MessageEntity:
                return self.entities()
            return [self._filled(name, inner, depth)]
        if origin is Literal:
            return get_args(annotation)[0]
        return self._plain(name, annotation, depth)

    def _plain(self, name: str, annotation: Any, depth: int) -> Any:
        if not isinstance(annotation, type):
            return f"{MARK}{next(self._numbers)}"
        if issubclass(annotation, BaseModel):
            return self._model(annotation, depth + 1)
        if issubclass(annotation, Enum):
            return next(iter(annotation)).value
        if issubclass(annotation, bool):
            return True
        if issubclass(annotation, datetime | timedelta):
            return SENT_AT
        if issubclass(annotation, int | float):
            return next(self._numbers)
        if name in WRITTEN and depth == 0:
            return WORDS
        return self._text(name)

    def _text(self, name: str) -> str:
        if name == FILE and self._kind in self._files:
            return self._files[self._kind]
        return f"{MARK}{next(self._numbers)}"

    def _model(self, model: type[BaseModel], depth: int) -> dict[str, Any]:
        return {
            name: self._filled(name, field.annotation, depth)
            for name, field in model.model_fields.items()
            if depth <= DEEPEST or field.is_required() or get_origin(field.annotation) is Literal
        }


def _choices(annotation: Any) -> Iterator[Any]:
    """Yield what a field may be, the models first: they have the most to tell."""
    kinds = [kind for kind in get_args(annotation) if kind is not type(None)]
    models = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)]
    yield from models or kinds


def is_marked(sent: Any) -> bool:
    """Tell whether a mark stands in something that was sent, whatever it is."""
    text = str(sent)
    return MARK in text or str(FIRST_NUMBER)[:6] in text
