"""Spellings that people take for the same: without case, marks, apostrophes and hyphens."""

import re
from typing import Final
from unicodedata import combining, normalize

_APOSTROPHES: Final = re.compile(r"[’ʼ‘'`´ʹ]")
_WORD: Final = re.compile(r"[^\W_]+")

# Who has no Kazakh or Ukrainian keyboard writes Қостанай and Київ with the letters at hand.
_ALIKE: Final = str.maketrans(
    {
        **dict(zip("қғңәөұүһіґєыэ", "кгнаоуухигеие", strict=True)),
        **dict.fromkeys("ьъ"),
        **dict(zip("łøđı", "lodi", strict=True)),
    }
)


def bare_words(name: str) -> list[str]:
    """Take a name apart into its words, each in the spelling that it shares with its variants."""
    joined = _APOSTROPHES.sub("", name.casefold())
    unmarked = "".join(sign for sign in normalize("NFKD", joined) if not combining(sign))
    return _WORD.findall(unmarked.translate(_ALIKE))


def slips_between(one: str, other: str, *, at_most: int) -> int | None:
    """Count the slips of a thumb that make one word of another; none when they are too many.

    A slip is a letter too much, a letter too few, a wrong one, or two that have changed places.
    """
    if abs(len(one) - len(other)) > at_most:
        return None
    above: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one):
        above, row, before = row, [place + 1], above
        for column, wanted in enumerate(other):
            slips = min(above[column + 1] + 1, row[column] + 1, above[column] + (letter != wanted))
            if place and column and one[place - 1 : place + 1] == wanted + other[column - 1]:
                slips = min(slips, before[column - 1] + 1)
            row.append(slips)
        if min(row) > at_most:
            return None
    return row[-1] if row[-1] <= at_most else None
