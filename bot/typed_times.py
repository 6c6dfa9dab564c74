"""Reads a time of day as people type it: 18:30, 18.30, 18 30, 1830, 18h, 9, 6 pm."""

import re
from datetime import time

from bot.refusals import TimeNotUnderstood

_TIME = re.compile(
    r"\s*(?P<hour>\d{1,2})\s*(?:[:.\-hч ]?\s*(?P<minute>\d{2})|[hч])?"
    r"\s*(?P<half>[ap])?\.?\s*m?\.?\s*",
    re.IGNORECASE,
)


def time_from(typed: str) -> time:
    """Return the time of day that was typed.

    Raises:
        TimeNotUnderstood: it is none.
    """
    read = _TIME.fullmatch(typed) if len(typed) <= 16 else None
    if read is None:
        raise TimeNotUnderstood
    hour, minute = int(read["hour"]), int(read["minute"] or 0)
    if read["half"]:
        if not 1 <= hour <= 12:
            raise TimeNotUnderstood
        hour = hour % 12 + (12 if read["half"].lower() == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise TimeNotUnderstood from None
