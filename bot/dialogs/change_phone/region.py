"""Which country's habits to read a number by that was typed without a country."""

from typing import Final

from locales.languages import Language
from locales.places import country_of
from santa.people import PersonCard

SPOKEN_IN: Final[dict[Language, str]] = {"en": "US", "ru": "RU", "kk": "KZ", "uk": "UA"}
"""A guess for who has not said where they live."""


def region_of(card: PersonCard, language: Language) -> str:
    """Give the country of the chosen time zone, else one where the language is spoken."""
    lives_in = country_of(card.zone_name) if card.zone_is_chosen else None
    return lives_in or SPOKEN_IN[language]
