"""A text is said with its facts, or what is wrong with it is said."""

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum

import pytest

from locales.errors import (
    BrokenText,
    MissingFact,
    MissingText,
    UnknownFact,
    Unsayable,
    UnusableFact,
)
from locales.facts import Html
from locales.voice import voice_of

NAIVE = datetime(2026, 12, 31, 18)  # noqa: DTZ001 - the fault that is to be refused
ROOM = """
    room = Room { $name }
        .rename = Rename { $old }
    only-buttons =
        .back = Back
    """


def test_a_message_is_said_with_its_facts(speaking):
    assert speaking(ROOM).say("room", name="Office") == "Room Office"


def test_an_attribute_is_said_after_a_dot(speaking):
    assert speaking(ROOM).say("room.rename", old="Office") == "Rename Office"


@pytest.mark.parametrize(
    "key", ["nothing", "room.nothing", "only-buttons", "room.rename.more", "", ".", "room."]
)
def test_a_text_that_is_not_there_is_refused(speaking, key):
    with pytest.raises(MissingText) as refused:
        speaking(ROOM).say(key)

    assert refused.value.key == key


def test_a_term_is_not_said_by_itself(speaking):
    with pytest.raises(MissingText):
        speaking("-santa = Santa").say("-santa")


def test_a_missing_fact_is_refused_by_name(speaking):
    with pytest.raises(MissingFact) as refused:
        speaking(ROOM).say("room")

    assert refused.value.names == {"name"}


def test_a_fact_the_text_does_not_use_is_refused_by_name(speaking):
    with pytest.raises(UnknownFact) as refused:
        speaking(ROOM).say("room", name="Office", budget="20 €")

    assert refused.value.names == {"budget"}


def test_a_fact_may_be_called_key_or_self(speaking):
    voice = speaking("safe = { $key } { $self }")

    assert voice.say("safe", key="one", self="two") == "one two"


def test_facts_are_found_through_everything_that_a_text_refers_to(speaking):
    voice = speaking(
        """
        home = { room } { room.rename } { $mood ->
            [good] { $smile }
           *[bad] { -sign(of: "end") }
        }
        room = { $name }
            .rename = { $old } { DAY($day) }
        -sign = { $of }
        """
    )

    assert voice.facts_of("home") == {"name", "old", "day", "mood", "smile"}
    assert voice.facts_of("room.rename") == {"old", "day"}


def test_a_fact_of_the_variant_not_chosen_is_needed_as_well(speaking):
    voice = speaking("room = { $state ->\n    [open] open\n   *[drawn] drawn { $when }\n }")

    with pytest.raises(MissingFact):
        voice.say("room", state="open")


def test_a_text_that_refers_to_nothing_is_refused_before_it_is_said(speaking):
    voice = speaking("room = { $state ->\n    [open] open\n   *[drawn] { nothing }\n }")

    with pytest.raises(MissingText, match="room refers to it"):
        voice.say("room", state="open")


def test_a_text_that_refers_to_itself_is_refused(speaking):
    with pytest.raises(BrokenText, match="itself"):
        speaking("a = { b }\nb = { a }").say("a")


def test_a_term_left_without_what_it_needs_is_refused_and_does_not_say_its_name(speaking):
    with pytest.raises(BrokenText, match="case"):
        speaking("a = { -santa }\n-santa = Santa { $case }").say("a")


def test_an_unknown_function_is_refused(speaking):
    with pytest.raises(BrokenText, match="SHOUT"):
        speaking("a = { SHOUT($name) }").say("a", name="Ann")


@pytest.mark.parametrize("fact", [None, ["a"], {"a": 1}, b"a", True, object(), NAIVE])
def test_a_fact_that_cannot_be_said_is_refused(speaking, fact):
    with pytest.raises(UnusableFact):
        speaking(ROOM).say("room", name=fact)


@pytest.mark.parametrize("when", [date(2026, 12, 31), datetime(2026, 12, 31, 18, tzinfo=UTC)])
def test_a_day_said_bare_is_refused(speaking, when):
    with pytest.raises(BrokenText, match="DAY"):
        speaking(ROOM).say("room", name=when)


@pytest.mark.parametrize(
    "text",
    [
        "a = { TIME($when) }",
        "a = { MOMENT($when) }",
        'a = { DAY($when, year: "two") }',
        "a = { DATETIME($when) }",
        "a = { NUMBER($when) }",
        "a = { DAY() }{ $when }",
    ],
)
def test_a_function_misused_is_refused(speaking, text):
    with pytest.raises(BrokenText):
        speaking(text).say("a", when=date(2026, 12, 31))


def test_a_choice_by_name_takes_the_variant_of_that_name(speaking):
    class State(StrEnum):
        OPEN = "open"
        DRAWN = "drawn"

    voice = speaking("room = { $state ->\n    [open] Open\n   *[drawn] Drawn\n }")

    assert voice.say("room", state=State.OPEN) == "Open"
    assert voice.say_html("room", state=State.DRAWN) == "Drawn"


def test_a_number_as_a_string_is_not_grouped_and_a_count_is(speaking):
    voice = speaking(ROOM)

    assert voice.say("room", name="123456") == "Room 123456"
    assert voice.say("room", name=123456) == "Room 123,456"


@pytest.mark.parametrize(
    ("number", "said"),
    [(1.5, "1.5"), (Decimal("1.5"), "1.5"), (Decimal(21), "21"), (0, "0"), (-3, "-3")],
)
def test_numbers_of_every_kind_are_said(speaking, number, said):
    assert speaking(ROOM).say("room", name=number) == f"Room {said}"


def test_no_isolation_marks_surround_a_fact(speaking):
    assert speaking("a = a{ $b }c").say("a", b="b") == "abc"


def test_a_wish_of_full_length_survives_its_escaping(speaking):
    said = speaking("wish = Wish: { $wish }").say_html("wish", wish="&" * 1000)

    assert said == "Wish: " + "&amp;" * 1000


def test_html_said_once_is_not_escaped_again(speaking):
    voice = speaking("line = <b>{ $name }</b>\nlist = People: { $lines }")
    line = voice.say_html("line", name="<Ann>")

    assert voice.say_html("list", lines=line) == "People: <b>&lt;Ann&gt;</b>"


def test_html_has_no_place_in_plain_text(speaking):
    with pytest.raises(UnusableFact):
        speaking(ROOM).say("room", name=Html("<b>Ann</b>"))


def test_html_tells_a_page_that_it_is_html(speaking):
    assert speaking(ROOM).say_html("room", name="<").__html__() == "Room &lt;"


def test_every_refusal_is_unsayable():
    kinds = (BrokenText, MissingFact, MissingText, UnknownFact, UnusableFact)

    assert all(issubclass(kind, Unsayable) for kind in kinds)


def test_a_voice_is_read_once():
    assert voice_of("kk") is voice_of("kk")
    assert voice_of("kk").language == "kk"
