"""Lengths as Telegram counts them: in UTF-16 code units, so that an emoji is two."""

from __future__ import annotations


def length(text: str) -> int:
    """Count UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)
