"""Names as buttons and lists show them: on one line, short, and harmless to what follows."""

from collections.abc import Sequence

from locales.facts import close_bidi
from locales.lists import in_a_row
from locales.voice import Voice

NAME_ON_BUTTON = 26
NAME_IN_LIST = 40
"""Ten of them fit into a message several times."""

MOST_NAMES = 10
"""In one sentence; the others are counted."""


def short_name(name: str, limit: int = NAME_ON_BUTTON) -> str:
    """Cut a name to a length, on one line, its direction marks closed."""
    line = " ".join(name.split())
    if len(line) > limit:
        # A half of a joined emoji would show as a box.
        line = line[: limit - 1].rstrip(" \u200d") + "…"
    return close_bidi(line)


def names_listed(voice: Voice, names: Sequence[str], more: int = 0) -> str:
    """List names as text that is not HTML yet; of many, the first and how many more.

    `more` are those besides the names that are known.
    """
    shown = [short_name(name, NAME_IN_LIST) for name in names[:MOST_NAMES]]
    more += max(len(names) - MOST_NAMES, 0)
    together = ", ".join(shown) if more else in_a_row(shown, voice.language)
    return voice.say("names-and-more", names=together, more=more)
