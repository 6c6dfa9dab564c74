"""What may stand in a text that people type: something readable, within its length."""

import unicodedata

from santa.errors import TextIsEmpty, TextTooLong

INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Mn", "Zl", "Zp", "Zs"}
BLANK_LETTERS = {"\u115f", "\u1160", "\u2800", "\u3164", "\uffa0"}


def one_line(text: str, *, limit: int) -> str:
    """Return the text on one line, at most `limit` code points.

    Raises:
        TextIsEmpty: nothing in it can be seen.
        TextTooLong: it is longer than `limit`.
    """
    return _within(" ".join(text.split()), limit)


def many_lines(text: str, *, limit: int) -> str:
    """Return the text with its lines, at most `limit` code points.

    Raises:
        TextIsEmpty: nothing in it can be seen.
        TextTooLong: it is longer than `limit`.
    """
    return _within("\n".join(line.rstrip() for line in text.strip().splitlines()), limit)


def _within(text: str, limit: int) -> str:
    # Neither PostgreSQL nor UTF-8 knows these: the zero sign and halves of characters.
    text = text.replace("\x00", "").encode(errors="ignore").decode().strip()
    if not any(map(can_be_seen, text)):
        raise TextIsEmpty
    if len(text) > limit:
        raise TextTooLong(limit=limit, length=len(text))
    return text


def can_be_seen(sign: str) -> bool:
    """Tell whether a sign leaves a trace of ink."""
    return unicodedata.category(sign) not in INVISIBLE and sign not in BLANK_LETTERS
