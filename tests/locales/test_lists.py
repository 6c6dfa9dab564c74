"""Names in a row are joined as each language joins them."""

import pytest

from locales.lists import in_a_row


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Ann, Boris and Taras"),
        ("ru", "Ann, Boris и Taras"),
        ("kk", "Ann, Boris, Taras"),
        ("uk", "Ann, Boris і Taras"),
    ],
)
def test_the_last_name_is_joined_as_in_speech(language, said):
    assert in_a_row(["Ann", "Boris", "Taras"], language) == said


@pytest.mark.parametrize("names", [[], ["Ann"], ["{0}"]])
def test_a_name_alone_stays_as_it_is(names):
    assert in_a_row(names, "en") == "".join(names)
