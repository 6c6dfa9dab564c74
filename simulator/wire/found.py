"""What Telegram finds in plain text by itself: commands, mentions, links, tags, addresses."""

from __future__ import annotations

import re

from simulator.wire.html_entities import Entity
from simulator.wire.utf16 import length

_PATTERNS = [
    ("url", re.compile(r"(?<![\w@])(?:https?://|tg://)[^\s<>\"]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|me|io|kz|ru|ua|app|dev|info)(?![\w.-]*@)(?:/[^\s<>\"]*)?(?![\w])", re.IGNORECASE)),  # noqa: E501
    ("email", re.compile(r"(?<![\w.@+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}(?!\w)", re.IGNORECASE)),
    ("bot_command", re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")),  # noqa: E501
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#/])#(?=\w*[^\W\d])\w{1,256}")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d[\d\s()-]{7,17}\d(?!\w)")),
]  # fmt: skip
_SIGNS = ("/", "@", "#", ".", "+")
_NOT_INSIDE = {"code", "pre", "text_link", "text_mention", "custom_emoji"}


def find_entities(text: str, known: list[Entity]) -> list[Entity]:
    """Add to the known entities those found in the text, where nothing forbids them."""
    if not any(sign in text for sign in _SIGNS):
        return known
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in known
        if entity["type"] in _NOT_INSIDE
    ]
    found = list(known)
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            matched = match.group().rstrip(".,;:!?)") if kind == "url" else match.group()
            begin = length(text[: match.start()])
            end = begin + length(matched)
            if any(begin < other_end and other < end for other, other_end in taken):
                continue
            taken.append((begin, end))
            found.append({"type": kind, "offset": begin, "length": end - begin})
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))
