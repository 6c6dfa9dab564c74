"""A text that people type is kept as typed, as long as it can be seen and is not too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from santa.errors import TextIsEmpty, TextTooLong
from santa.texts import many_lines, one_line

INVISIBLE = ["", "   ", "\n\t", "\u200b", "\u2060\u200d", "\x00", "\u3164", "\u2800", "\ufe0f"]


@pytest.mark.parametrize("text", ["Офис", "20 €", "до 2000 ₽", "<b>&", "🎄", "Ґ'їжак", "ңғү"])
def test_a_line_stays_as_it_was_typed(text: str) -> None:
    assert one_line(text, limit=64) == text


def test_a_line_has_no_breaks_and_no_rows_of_spaces() -> None:
    assert one_line("  Our\n office\u2028 \t party ", limit=64) == "Our office party"


def test_lines_stay_lines() -> None:
    assert many_lines("\n socks \r\n\r\n tea \n", limit=64) == "socks\n\n tea"


@pytest.mark.parametrize("text", INVISIBLE)
def test_a_line_that_cannot_be_seen_is_refused(text: str) -> None:
    with pytest.raises(TextIsEmpty):
        one_line(text, limit=64)


@pytest.mark.parametrize("text", INVISIBLE)
def test_lines_that_cannot_be_seen_are_refused(text: str) -> None:
    with pytest.raises(TextIsEmpty):
        many_lines(text, limit=64)


def test_a_text_may_be_as_long_as_the_limit() -> None:
    assert one_line("ң" * 64, limit=64) == "ң" * 64


def test_a_longer_text_is_refused_with_how_long_it_is() -> None:
    with pytest.raises(TextTooLong) as refusal:
        one_line("ң" * 65, limit=64)

    assert refusal.value.facts == {"limit": 64, "length": 65}


def test_what_a_database_cannot_hold_is_left_out() -> None:
    assert one_line("so\x00ck\ud83cs", limit=64) == "socks"


@given(some.text(alphabet=some.characters(), max_size=80))
def test_what_is_accepted_can_be_kept_and_typed_again(text: str) -> None:
    try:
        kept = many_lines(text, limit=64)
    except (TextIsEmpty, TextTooLong):
        return

    assert kept.encode()
    assert "\x00" not in kept
    assert 0 < len(kept) <= 64
    assert many_lines(kept, limit=64) == kept
