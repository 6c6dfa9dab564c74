"""People: who they are, the language they read and the time zone they live in."""

from santa.people.cards import PersonCard
from santa.people.use_cases import (
    choose_language,
    choose_zone,
    lose_sight_of,
    meet,
    recognise,
    welcome_back,
)

__all__ = [
    "PersonCard",
    "choose_language",
    "choose_zone",
    "lose_sight_of",
    "meet",
    "recognise",
    "welcome_back",
]
