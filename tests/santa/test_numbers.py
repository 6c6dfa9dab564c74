"""Room numbers are drawn by chance, and read as people type them."""

import pytest

from santa.errors import WrongNumberFormat
from santa.limits import Limits, use_limits
from santa.rooms import number_from
from santa.rooms.numbers import new_number


@pytest.mark.parametrize("length", [5, 6, 7, 8])
def test_a_new_number_is_as_long_as_the_settings_say(length: int) -> None:
    use_limits(Limits(number_length=length))

    numbers = [new_number() for _ in range(500)]

    assert {len(number) for number in numbers} == {length}
    assert all(number.isdecimal() and number[0] != "0" for number in numbers)


def test_new_numbers_use_the_whole_range() -> None:
    first_digits = {new_number()[0] for _ in range(2000)}

    assert first_digits == set("123456789")


@pytest.mark.parametrize(
    "typed",
    [
        "123456",
        " 123 456 ",
        "№123456",
        "#123-456",
        "room_123456",
        "/start room_123456",
        "https://t.me/santa2026_bot?start=room_123456",
        "१२३४५६",
        "１２３４５６",
    ],
)
def test_a_number_is_read_as_people_type_it(typed: str) -> None:
    assert number_from(typed) == "123456"


@pytest.mark.parametrize("typed", ["12345", "12345678"])
def test_a_number_of_another_length_is_read_too(typed: str) -> None:
    assert number_from(typed) == typed


def test_a_number_may_stand_among_sixty_four_signs() -> None:
    assert number_from("123456".rjust(64)) == "123456"
    with pytest.raises(WrongNumberFormat):
        number_from("123456".rjust(65))


@pytest.mark.parametrize(
    "typed", ["", "room", "1234", "123456789", "1" * 10_000, "²³⁴⁵⁶⁷", "x" * 70 + "123456"]
)
def test_what_is_no_number_is_refused_with_how_many_digits_one_has(typed: str) -> None:
    with pytest.raises(WrongNumberFormat) as refusal:
        number_from(typed)

    assert refusal.value.digits == 6
