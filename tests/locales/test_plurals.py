"""Counts take the right form of a word in each language."""

import pytest

from locales.plurals import categories_in

COUNTS = (1, 2, 5, 11, 21, 22, 25, 100, 101)
TEXTS = {
    "en": """
        rooms = { $count ->
            [one] { $count } room
           *[other] { $count } rooms
        }
        """,
    "ru": """
        rooms = { $count ->
            [one] { $count } комната
            [few] { $count } комнаты
           *[many] { $count } комнат
        }
        """,
    "kk": """
        rooms = { $count ->
            [one] { $count } бөлме (біреу)
           *[other] { $count } бөлме
        }
        """,
    "uk": """
        rooms = { $count ->
            [one] { $count } кімната
            [few] { $count } кімнати
           *[many] { $count } кімнат
        }
        """,
}
SAID = {
    "en": "1 room, 2 rooms, 5 rooms, 11 rooms, 21 rooms, 22 rooms, 25 rooms, 100 rooms, 101 rooms",
    "ru": "1 комната, 2 комнаты, 5 комнат, 11 комнат, 21 комната, 22 комнаты, 25 комнат, "
    "100 комнат, 101 комната",
    "kk": "1 бөлме (біреу), 2 бөлме, 5 бөлме, 11 бөлме, 21 бөлме, 22 бөлме, 25 бөлме, "
    "100 бөлме, 101 бөлме",
    "uk": "1 кімната, 2 кімнати, 5 кімнат, 11 кімнат, 21 кімната, 22 кімнати, 25 кімнат, "
    "100 кімнат, 101 кімната",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_count_takes_its_form(speaking, language):
    voice = speaking(TEXTS[language], language)

    assert ", ".join(voice.say("rooms", count=count) for count in COUNTS) == SAID[language]


@pytest.mark.parametrize(
    ("language", "said"), [("en", "10,000 rooms"), ("ru", "10\u00a0000 комнат")]
)
def test_a_large_count_is_grouped(speaking, language, said):
    assert speaking(TEXTS[language], language).say("rooms", count=10_000) == said


@pytest.mark.parametrize(
    ("language", "categories"),
    [
        ("en", {"one", "other"}),
        ("ru", {"one", "few", "many"}),
        ("kk", {"one", "other"}),
        ("uk", {"one", "few", "many"}),
    ],
)
def test_whole_numbers_have_these_categories(language, categories):
    assert categories_in(language) == categories
