"""The order of names in each language's alphabet, which code points do not give."""

from typing import Final
from unicodedata import category, normalize

from locales.languages import Language

# Russian files Ё under Е; the other letters with a mark are letters of their own.
ALPHABETS: Final[dict[Language, str]] = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
_GAP: Final = 0
_FIRST: Final = 1


def alphabetical(name: str, language: Language) -> tuple[list[int], str]:
    """Give the key that sorts names as a dictionary of the language would.

    A gap comes before any letter, foreign letters come after the language's own, and signs such
    as apostrophes and brackets do not count.
    """
    places = (_place(sign, language) for sign in name.lower())
    return [place for place in places if place is not None], name


def initial(name: str, language: Language) -> str:
    """Give the capital letter of the language's alphabet under which a name is filed."""
    first = next(filter(_counts, name.lower()), "")
    return _bare(first, ALPHABETS[language]).upper()


def _place(sign: str, language: Language) -> int | None:
    alphabet = ALPHABETS[language]
    letter = _bare(sign, alphabet)
    if letter in alphabet:
        return _FIRST + alphabet.index(letter)
    if letter.isspace() or letter in "-–—":
        return _GAP
    return _FIRST + len(alphabet) + ord(letter) if _counts(letter) else None


def _bare(sign: str, alphabet: str) -> str:
    """Take the mark off a letter, unless the alphabet has the letter with it."""
    bare = normalize("NFD", sign)[:1]
    return bare if sign not in alphabet and bare in alphabet else sign


def _counts(sign: str) -> bool:
    # The Ukrainian apostrophe is a letter to Unicode: a modifier.
    return sign.isalnum() and category(sign) != "Lm"
