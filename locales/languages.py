"""The four languages and how one of them is recognised."""

from typing import Final, Literal, get_args

Language = Literal["en", "ru", "kk", "uk"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)


def language_of(client_code: str | None) -> Language | None:
    """Recognise Telegram's `language_code` ("ru", "uk-UA", "pt-br"); None when it is not ours."""
    spoken = (client_code or "").replace("_", "-").partition("-")[0].lower()
    return next((language for language in LANGUAGES if language == spoken), None)
