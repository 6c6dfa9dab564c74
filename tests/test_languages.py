"""A language is whole: wherever languages are told apart, each of them is known."""

import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

import pytest
from piccolo.constraints import Check

from bot.dialogs.change_phone.region import SPOKEN_IN
from db.tables import Person
from locales import dates
from locales.alphabet import ALPHABETS
from locales.languages import LANGUAGES, OWN_NAMES, Language
from locales.texts import ROOT
from locales.voice import voice_of
from santa.people import use_cases
from tests.locales import test_dates

LET_IN_BY_THE_DATABASE = [
    language
    for constraint in Person._meta.constraints
    if isinstance(constraint, Check) and str(constraint.condition).startswith("language IN")
    for language in re.findall(r"'(\w+)'", str(constraint.condition))
]
PLACES: dict[str, Collection[str]] = {
    "OWN_NAMES in locales/languages.py": OWN_NAMES,
    "ALPHABETS in locales/alphabet.py": ALPHABETS,
    "DAY_OF_YEAR in locales/dates.py": dates.DAY_OF_YEAR,
    "LANGUAGES in santa/people/use_cases.py": use_cases.LANGUAGES,
    "the check of person.language in db/tables.py": LET_IN_BY_THE_DATABASE,
    "SPOKEN_IN in bot/dialogs/change_phone/region.py": SPOKEN_IN,
    "DAYS_OF_MONTHS in tests/locales/test_dates.py": test_dates.DAYS_OF_MONTHS,
    "MONTHS in tests/locales/test_dates.py": test_dates.MONTHS,
    "WEEKDAYS in tests/locales/test_dates.py": test_dates.WEEKDAYS,
    "SHORT_WEEKDAYS in tests/locales/test_dates.py": test_dates.SHORT_WEEKDAYS,
}
FACTS: dict[str, dict[str, Any]] = {
    "admin-person": {"id": "1", "person": "Ann", "owned": 0, "joined": 0, "state": "ordinary"},
    "profile-home": {"person": "Ann", "address": "1", "phone": "1", "zone": "1"},
}

every_language = pytest.mark.parametrize("language", LANGUAGES)


def test_every_folder_of_texts_is_that_of_a_language() -> None:
    folders = {page.parent.name for page in ROOT.glob("*/*.ftl")}

    assert folders == set(LANGUAGES), "folders of locales/ and LANGUAGES in locales/languages.py"


@pytest.mark.parametrize("place", PLACES)
def test_every_language_is_known_wherever_languages_are_told_apart(place: str) -> None:
    missing = [language for language in LANGUAGES if language not in PLACES[place]]

    assert not missing, f"{place} lacks {', '.join(missing)}"


@every_language
def test_the_language_question_asks_in_every_language_at_once(language: Language) -> None:
    asked = voice_of(language).say("language-pick")

    assert asked == voice_of("en").say("language-pick"), f"{language}: not what English asks"
    assert len(asked.splitlines()) == len(LANGUAGES), "language-pick: a line for each language"


@every_language
def test_the_profile_names_the_language_that_it_is_in(language: Language) -> None:
    shown = voice_of(language).say("profile-home", **FACTS["profile-home"])

    assert OWN_NAMES[language].lower() in shown.lower()


@every_language
def test_the_admin_screen_has_a_name_for_every_language(language: Language) -> None:
    since = datetime(2026, 12, 1, tzinfo=UTC)

    def line(spoken: str) -> str:
        facts = FACTS["admin-person"] | {"since": since, "language": spoken}
        return voice_of(language).say("admin-person", **facts)

    unnamed = [spoken for spoken in LANGUAGES if line(spoken) == line("none")]
    assert not unnamed, f"admin-person in {language}/admin.ftl does not name {', '.join(unnamed)}"
