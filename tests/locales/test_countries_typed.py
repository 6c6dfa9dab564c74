"""Countries are called more than their CLDR names, and found by whatever people call them."""

from datetime import UTC, datetime

import pytest

from locales.search import find_places

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [
        ("en", "Turkey", "Türkiye"),
        ("en", "Ivory Coast", "Côte d’Ivoire"),
        ("en", "the Netherlands", "Netherlands"),
        ("en", "Bosnia and Herzegovina", "Bosnia & Herzegovina"),
        ("en", "United States of America", "United States"),
        ("ru", "ЮАР", "Южно-Африканская Республика"),
        ("ru", "Российская Федерация", "Россия"),
        ("kk", "ҚР", "Қазақстан"),
        ("uk", "Чеська Республіка", "Чехія"),
    ],
)
def test_a_country_is_found_by_what_people_call_it(language, typed, name):
    assert [place.name for place in find_places(typed, language, NOW)] == [name]
