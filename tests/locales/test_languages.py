"""One's own language is told from what Telegram says of it."""

import pytest

from locales.languages import language_of


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


@pytest.mark.parametrize("client_code", ["la-va", "la", "", None, "-", "ruu", "r", "kaz", "ua"])
def test_any_other_language_is_none_of_ours(client_code):
    assert language_of(client_code) is None
