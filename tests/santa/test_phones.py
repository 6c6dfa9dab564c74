"""A phone number is read as people type it, kept in E.164, and shown as people read it."""

import pytest

from santa.errors import PhoneUnknown
from santa.people.phones import number_in_e164, number_to_read, shared_number_in_e164


@pytest.mark.parametrize(
    ("typed", "region", "kept"),
    [
        ("+7 701 234 56 78", "KZ", "+77012345678"),
        ("8 (701) 234-56-78", "KZ", "+77012345678"),
        ("77012345678", "KZ", "+77012345678"),
        ("701 234 5678", "KZ", "+77012345678"),
        ("8 916 123-45-67", "RU", "+79161234567"),
        ("+7(916)1234567", "DE", "+79161234567"),
        ("050 123 45 67", "UA", "+380501234567"),
        ("(044) 123-45-67", "UA", "+380441234567"),
        ("380501234567", "UA", "+380501234567"),
        ("(212) 555-2368", "US", "+12125552368"),
        ("1-212-555-2368", "US", "+12125552368"),
        ("0151 23456789", "DE", "+4915123456789"),
        ("0049 151 23456789", "DE", "+4915123456789"),
        ("+49 (0) 151 23456789", "US", "+4915123456789"),
        ("77012345678", "UA", "+77012345678"),
        ("380501234567", "KZ", "+380501234567"),
        (" +7 701 234 56 78\n", "UA", "+77012345678"),
        ("+７ ７０１ ２３４ ５６ ７８", "KZ", "+77012345678"),
        ("мой номер: 8 701 234 56 78", "KZ", "+77012345678"),
        ("+77012345678", "ZZ", "+77012345678"),
    ],
)
def test_a_number_is_read_as_it_is_usual(typed: str, region: str, kept: str) -> None:
    assert number_in_e164(typed, region=region) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "hello",
        "123",
        "+",
        "++7",
        "8 701 234 56",
        "+7 701 234 56 78 9",
        "+999 123 456 789",
        "0000000000",
        "<b>+7</b>",
        "7" * 65,
        "+7 701 234 56 78" + " " * 60 + "x",
        "🎅" * 20,
        "\x00",
    ],
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(PhoneUnknown):
        number_in_e164(typed, region="KZ")


def test_a_number_without_its_country_needs_a_region() -> None:
    with pytest.raises(PhoneUnknown):
        number_in_e164("8 701 234 56 78", region="ZZ")


def test_a_number_may_be_typed_with_sixty_four_signs() -> None:
    typed = "+7 701 234 56 78"

    assert number_in_e164(typed.ljust(64), region="KZ") == "+77012345678"
    with pytest.raises(PhoneUnknown):
        number_in_e164(typed.ljust(65), region="KZ")


@pytest.mark.parametrize("shared", ["77012345678", "+77012345678"])
def test_a_shared_number_comes_with_a_plus_or_without(shared: str) -> None:
    assert shared_number_in_e164(shared) == "+77012345678"


def test_a_number_that_telegram_itself_gives_out_is_taken() -> None:
    assert shared_number_in_e164("88801234567") == "+88801234567"
    assert number_to_read("+88801234567").startswith("+888")


@pytest.mark.parametrize("shared", ["", "+", "hello", "0"])
def test_a_shared_number_has_a_country(shared: str) -> None:
    with pytest.raises(PhoneUnknown):
        shared_number_in_e164(shared)


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("+77012345678", "+7 701 234 5678"),
        ("+79161234567", "+7 916 123-45-67"),
        ("+380501234567", "+380 50 123 4567"),
        ("+12125552368", "+1 212-555-2368"),
        ("+4915123456789", "+49 1512 3456789"),
    ],
)
def test_a_number_is_shown_the_international_way(kept: str, shown: str) -> None:
    assert number_to_read(kept) == shown
