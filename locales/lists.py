"""Words in a row, as people of each language write them. The joints come from CLDR."""

from collections.abc import Sequence
from typing import Final

from babel.lists import format_list

from locales.languages import Language

# Our English is British: no comma before "and".
_CLDR: Final[dict[Language, str]] = {"en": "en_GB"}


def in_a_row(words: Sequence[str], language: Language) -> str:
    """Join words: "Ann, Boris and Taras", "Аня, Борис и Тарас"."""
    return format_list(words, locale=_CLDR.get(language, language))
