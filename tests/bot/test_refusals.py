"""A refusal has words in every language, and they fit into an alert."""

from collections.abc import Iterator
from dataclasses import fields

import pytest

import bot.refusals  # noqa: F401 - the walk finds them once they are imported
from bot.errors import ALERT_LENGTH
from locales.languages import LANGUAGES, Language
from locales.voice import voice_of
from santa.errors import Refusal

COUNTS = (0, 1, 2, 5, 21, 4096)


def all_below(refusal: type[Refusal]) -> Iterator[type[Refusal]]:
    for kind in refusal.__subclasses__():
        yield kind
        yield from all_below(kind)


REFUSALS = sorted(all_below(Refusal), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_a_refusal_is_said_within_an_alert(kind: type[Refusal], language: Language) -> None:
    for count in COUNTS:
        refusal = kind(**{field.name: count for field in fields(kind)})

        said = voice_of(language).say(f"error-{refusal.code}", **refusal.facts)

        assert 1 <= len(said) <= ALERT_LENGTH


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_an_alert_shows_no_markup(kind: type[Refusal], language: Language) -> None:
    refusal = kind(**dict.fromkeys((field.name for field in fields(kind)), 5))

    voice = voice_of(language)

    key = f"error-{refusal.code}"
    assert voice.say(key, **refusal.facts) == voice.say_html(key, **refusal.facts)
