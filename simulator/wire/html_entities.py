"""What becomes of a closed HTML tag: an entity with what its kind needs."""

from __future__ import annotations

from typing import Any

from simulator.wire.refusals import bad

Entity = dict[str, Any]


def completed(
    entity: Entity, tag: str, attributes: dict[str, str], inner: str, before: list[Entity]
) -> bool:
    """Add what the kind of entity needs; say whether it is one at all."""
    if tag == "a":
        return _linked(entity, attributes.get("href") or inner)
    if tag == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    elif tag == "tg-time":
        entity["unix_time"] = _unix(attributes.get("unix", ""))
        if attributes.get("format"):
            entity["date_time_format"] = attributes["format"]
    elif tag == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    elif tag == "code" and attributes.get("class", "").startswith("language-"):
        entity["language"] = attributes["class"].removeprefix("language-")
    elif tag == "pre":
        _absorb_code(entity, before)
    return True


def _linked(entity: Entity, address: str) -> bool:
    if address.startswith("tg://user?id="):
        number = address.removeprefix("tg://user?id=").split("&")[0]
        entity["type"] = "text_mention"
        entity["user_id"] = int(number) if number.isdecimal() else 0
        return True
    if "." not in address and "://" not in address:
        return False
    entity["url"] = address if "://" in address else f"http://{address}"
    rest = entity["url"].split("://", 1)[1]
    if "/" not in rest and entity["url"].startswith("http"):
        entity["url"] += "/"
    return True


def _unix(text: str) -> int:
    if not text.isdecimal():
        raise bad(
            'can\'t parse entities: Attribute "unix" of the tag "tg-time" must be a Unix time'
        )
    return int(text)


def _absorb_code(entity: Entity, before: list[Entity]) -> None:
    """Merge `<pre><code class="language-x">` into one entity, as Telegram shows it."""
    for other in before:
        same_place = (other["offset"], other["length"]) == (entity["offset"], entity["length"])
        if other["type"] == "code" and same_place:
            before.remove(other)
            if "language" in other:
                entity["language"] = other["language"]
            return
