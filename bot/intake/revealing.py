"""Whether words may tell who wrote them: a name with @, a link, an address, a number.

What is found is only asked about: the one who writes decides.
"""

import re
import unicodedata
from collections.abc import Collection
from typing import Final

from aiogram.enums import MessageEntityType
from phonenumbers import Leniency, PhoneNumberMatcher

POINTS_TO_SOMEBODY: Final = frozenset(
    {
        MessageEntityType.MENTION,
        MessageEntityType.TEXT_MENTION,
        MessageEntityType.TEXT_LINK,
        MessageEntityType.URL,
        MessageEntityType.EMAIL,
        MessageEntityType.PHONE_NUMBER,
    }
)
"""What Telegram itself finds in a text and lets people press."""

_SIGNS: Final = re.compile(
    r"@\s?\w"
    r"|\b(?:t|telegram)\s?\.\s?(?:me|dog)\b"
    r"|\btg://"
    r"|\bhttps?://"
    r"|\bwww\.",
    re.IGNORECASE,
)

_REGIONS: Final = ("KZ", "RU", "UA", "GB", "US")
"""Where numbers without a country are at home, as far as one can guess."""

FEWEST_DIGITS: Final = 7


def may_reveal(text: str, found: Collection[str]) -> bool:
    """Tell whether a text, or what Telegram has found in it, may point to whoever wrote it."""
    if not POINTS_TO_SOMEBODY.isdisjoint(found):
        return True
    # Wide and styled letters are read as the plain ones.
    plain = unicodedata.normalize("NFKC", text)
    return _SIGNS.search(plain) is not None or _has_phone_number(plain)


def _has_phone_number(text: str) -> bool:
    if sum(map(str.isdigit, text)) < FEWEST_DIGITS:
        return False
    return any(
        PhoneNumberMatcher(text, region, leniency=Leniency.VALID).has_next() for region in _REGIONS
    )
