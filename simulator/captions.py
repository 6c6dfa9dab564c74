"""Captions of buttons, compared as people do: the emoji around them does not count."""

from __future__ import annotations


def bare(caption: str) -> str:
    """Take away what is neither letter nor digit nor ordinary punctuation at both ends."""
    begin, end = 0, len(caption)
    while begin < end and not _counts(caption[begin]):
        begin += 1
    while end > begin and not _counts(caption[end - 1]):
        end -= 1
    return caption[begin:end]


def same_caption(caption: str, wanted: str) -> bool:
    """Say whether a caption is the wanted one, with or without its emoji."""
    return caption == wanted or (bool(bare(wanted)) and bare(caption) == bare(wanted))


def _counts(character: str) -> bool:
    return character.isalnum() or character in "?!()%+-&\"'«»…"
