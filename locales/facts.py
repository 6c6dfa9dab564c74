"""Facts on their way into a text: what may be said, and how it is made harmless."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from html import escape

from babel import Locale
from fluent.runtime.types import FluentFloat, FluentInt, FluentType

from locales.errors import UnusableFact

Fact = str | int | float | Decimal | date


class Html(str):
    """Text that is Telegram's HTML already, as `say_html` gives it; it is not escaped again."""

    __slots__ = ()

    def __html__(self) -> str:
        """Tell Jinja the same."""
        return self


class Day(FluentType):
    """A date, or a moment in its reader's zone, as the functions in a text receive it."""

    def __init__(self, when: date) -> None:
        self.when = when

    def format(self, locale: Locale) -> str:
        """Refuse: a day said bare would take whatever form Babel thinks of."""
        raise ValueError("a date is said with DAY, TIME or MOMENT")


def fluent_plain(key: str, name: str, fact: Fact) -> str | FluentType:
    """Prepare a fact for plain text: a string stays exactly as it is."""
    if isinstance(fact, Html):
        raise UnusableFact(key, f"${name} is HTML and the text is plain")
    return _fluent(key, name, fact, str.__str__)


def fluent_html(key: str, name: str, fact: Fact) -> str | FluentType:
    """Prepare a fact for HTML: a string is escaped and its bidi controls are closed."""
    if isinstance(fact, Html):
        return str.__str__(fact)
    return _fluent(key, name, fact, _harmless)


def _fluent(key: str, name: str, fact: Fact, spell: Callable[[str], str]) -> str | FluentType:
    match fact:
        case str():
            return spell(fact)
        case bool():
            pass
        case int():
            return FluentInt(fact)
        case float() | Decimal():
            # Fluent finds no plural for a Decimal.
            return FluentFloat(fact)
        case datetime() if fact.tzinfo is None:
            raise UnusableFact(key, f"${name} is a moment without a zone")
        case date():
            return Day(fact)
    raise UnusableFact(key, f"${name} is a {type(fact).__name__}")


def _harmless(typed: str) -> str:
    return escape(close_bidi(typed), quote=False)


_EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_POP_EMBEDDING, _POP_ISOLATE = "\u202c", "\u2069"


def close_bidi(typed: str) -> str:
    """Close the direction marks a person left open, so that they end with what was typed.

    Nothing is taken away: the text looks as it was typed, and what follows it as we wrote it.
    """
    opened: list[str] = []
    for sign in typed:
        if sign in _EMBEDDINGS:
            opened.append(_POP_EMBEDDING)
        elif sign in _ISOLATES:
            opened.append(_POP_ISOLATE)
        elif sign == _POP_EMBEDDING and opened[-1:] == [sign]:
            opened.pop()
        elif sign == _POP_ISOLATE and sign in opened:
            while opened.pop() != sign:
                pass
    return typed + "".join(reversed(opened))
