"""The four languages and how one of them is recognised."""

from typing import Final, Literal, get_args

Language = Literal["en", "ru", "kk", "uk"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

OWN_NAMES: Final[dict[Language, str]] = {
    "en": "English",
    "ru": "Русский",
    "kk": "Қазақша",
    "uk": "Українська",
}
"""Each in its own language."""

FALLBACK: Final[Language] = "en"
"""Whoever speaks none of them is spoken to in this one."""


def language_of(client_code: str | None) -> Language | None:
    """Recognise Telegram's `language_code` ("ru", "uk-UA", "pt-br"); None when it is not ours."""
    spoken = (client_code or "").replace("_", "-").partition("-")[0].lower()
    return next((language for language in LANGUAGES if language == spoken), None)
