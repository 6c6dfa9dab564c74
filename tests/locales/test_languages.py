import pytest

from locales.languages import LANGUAGES, language_of


@pytest.mark.parametrize(
    ("client_code", "language"),
    [
        ("en", "en"),
        ("ru", "ru"),
        ("kk", "kk"),
        ("uk", "uk"),
        ("en-GB", "en"),
        ("uk-UA", "uk"),
        ("kk_Cyrl_KZ", "kk"),
        ("RU", "ru"),
    ],
)
def test_a_clients_language_is_recognised_whatever_its_region(client_code, language):
    assert language_of(client_code) == language


@pytest.mark.parametrize("client_code", ["pt-br", "de", "", None, "-", "ruu", "r", "kaz", "ua"])
def test_any_other_language_is_none_of_ours(client_code):
    assert language_of(client_code) is None


def test_there_are_four_languages():
    assert LANGUAGES == ("en", "ru", "kk", "uk")
