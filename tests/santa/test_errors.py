"""Every refusal can be put into words: by a code of its own and by plain facts."""

from dataclasses import fields

import pytest

from santa import errors
from santa.errors import Refusal, RoomIsDrawn, TextTooLong

REFUSALS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, Refusal) and kind is not Refusal
]


def with_numbers_for_facts(kind: type[Refusal]) -> Refusal:
    return kind(**{field.name: place for place, field in enumerate(fields(kind))})


def test_a_code_is_the_name_as_texts_write_it() -> None:
    assert RoomIsDrawn().code == "room-is-drawn"


def test_the_facts_are_what_the_sentence_needs() -> None:
    assert TextTooLong(limit=64, length=70).facts == {"limit": 64, "length": 70}


def test_no_two_refusals_share_a_code() -> None:
    codes = [with_numbers_for_facts(kind).code for kind in REFUSALS]

    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("kind", REFUSALS)
def test_a_fact_is_a_number_or_a_text(kind: type[Refusal]) -> None:
    assert {field.type for field in fields(kind)} <= {int, str}


@pytest.mark.parametrize("kind", REFUSALS)
def test_a_refusal_shows_its_code_and_no_fact(kind: type[Refusal]) -> None:
    refusal = with_numbers_for_facts(kind)

    assert str(refusal) == refusal.code
