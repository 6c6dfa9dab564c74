"""Text as it came, checked and tidied: parse mode, entities, emptiness, length."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from simulator.wire.found import find_entities
from simulator.wire.html import parse_html
from simulator.wire.html_entities import Entity
from simulator.wire.params import Params
from simulator.wire.refusals import bad, unmodelled
from simulator.wire.utf16 import length

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
RAW_LIMIT_BYTES = 32768

Formatted = tuple[str, list[Entity]]
WireUser = Callable[[int], dict[str, Any] | None]


def message_text(params: Params, user: WireUser, name: str = "text") -> Formatted:
    """Read the text of a message.

    Raises:
        Refused: it is empty, too long or its entities are wrong.
    """
    if not params.text(name):
        raise bad("message text is empty")
    text, entities = _formatted(params, name, "entities", user)
    if not text:
        raise bad("text must be non-empty")
    if len(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return text, entities


def caption_text(params: Params, user: WireUser) -> Formatted:
    """Read a caption, which may be empty.

    Raises:
        Refused: it is too long or its entities are wrong.
    """
    text, entities = _formatted(params, "caption", "caption_entities", user)
    if len(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return text, entities


def _formatted(params: Params, name: str, entities_name: str, user: WireUser) -> Formatted:
    raw = params.text(name)
    if len(raw.encode()) > RAW_LIMIT_BYTES:
        raise bad("text is too long")
    mode = params.text("parse_mode").lower()
    if mode == "html":
        text, entities = parse_html(raw)
    elif mode in {"markdown", "markdownv2"}:
        raise unmodelled(f"parse_mode {mode}")
    elif mode and mode != "none":
        raise bad("unsupported parse_mode")
    else:
        text, entities = raw, given_entities(params.structure(entities_name, "message entities"))
    return tidy(text, resolve(entities, user))


def given_entities(value: Any) -> list[Entity]:
    """Check a list of entities given as JSON."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(entity, dict) for entity in value):
        raise bad("can't parse message entities JSON object: expected an Array of MessageEntity")
    for entity in value:
        if not {"type", "offset", "length"} <= entity.keys():
            raise bad("can't parse MessageEntity: Can't find field \"offset\"")
    skipped = {"url", "mention", "hashtag", "bot_command", "email", "phone_number", "cashtag"}
    kept = [
        {key: item for key, item in entity.items() if item is not None}
        for entity in value
        if entity["type"] not in skipped and entity["length"] > 0
    ]
    return sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def resolve(entities: list[Entity], user: WireUser) -> list[Entity]:
    """Put known people into mentions; a mention of somebody unknown is only text."""
    resolved = []
    for entity in entities:
        if entity["type"] == "text_mention":
            number = entity.get("user_id") or entity.get("user", {}).get("id", 0)
            person = user(number)
            if person is None:
                continue
            entity = {key: item for key, item in entity.items() if key != "user_id"}
            entity["user"] = person
        resolved.append(entity)
    return resolved


def tidy(text: str, entities: list[Entity]) -> Formatted:
    """Trim the text as the server does, move the entities along and find the plain ones."""
    text = text.replace("\r", "")
    left = len(text) - len(text.lstrip())
    shift = length(text[:left])
    text = text.strip()
    size = length(text)
    moved = []
    for entity in entities:
        begin = max(0, entity["offset"] - shift)
        end = min(size, entity["offset"] + entity["length"] - shift)
        if end > begin:
            moved.append({**entity, "offset": begin, "length": end - begin})
    return text, find_entities(text, moved)
