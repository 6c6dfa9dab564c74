"""What people type is shown as typed and can change nothing around it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.facts import close_bidi
from locales.voice import Voice

OPENERS = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
CLOSERS = "\u202c\u2069"
typed = st.text(st.characters(exclude_categories=["Cs"]))
turned = st.text(st.sampled_from(OPENERS + CLOSERS + "aש1 "))


@pytest.fixture(scope="module")
def voice():
    with TemporaryDirectory() as root:
        Path(root, "en").mkdir()
        Path(root, "en", "a.ftl").write_text("a = <b>{ $typed }</b> after\n", "utf-8")
        yield Voice("en", Path(root))


@given(typed)
def test_plain_text_keeps_a_fact_exactly(voice, typed):
    assert voice.say("a", typed=typed) == f"<b>{typed}</b> after"


@given(typed)
def test_html_lets_no_sign_of_markup_through(voice, typed):
    inner = voice.say_html("a", typed=typed).removeprefix("<b>").removesuffix("</b> after")

    assert not set(inner) & set("<>")


@given(typed)
def test_html_undone_is_what_was_typed_and_closing_marks(voice, typed):
    inner = voice.say_html("a", typed=typed).removeprefix("<b>").removesuffix("</b> after")
    undone = inner.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")

    assert undone.startswith(typed)
    assert set(undone[len(typed) :]) <= set(CLOSERS)


def test_quotes_stay_as_they_are(voice):
    assert voice.say_html("a", typed="\"'") == "<b>\"'</b> after"


@given(turned)
def test_every_direction_mark_is_closed_with_the_text(typed):
    assert _still_open(close_bidi(typed)) == []


@given(turned)
def test_a_text_closed_once_needs_no_more(typed):
    closed = close_bidi(typed)

    assert close_bidi(closed) == closed


@given(st.text(st.characters(exclude_characters=OPENERS)))
def test_a_text_that_opens_nothing_is_left_alone(typed):
    assert close_bidi(typed) == typed


@pytest.mark.parametrize(
    ("typed", "closing"),
    [
        ("\u202eevil", "\u202c"),
        ("\u2067evil", "\u2069"),
        ("\u202e\u2066evil", "\u2069\u202c"),
        ("\u2066\u202eevil", "\u202c\u2069"),
        ("\u2066\u202eevil\u2069", ""),
        ("\u202e\u2066evil\u202c", "\u2069\u202c"),
        ("\u202a\u202bevil\u202c", "\u202c"),
        ("\u202c\u2069evil", ""),
    ],
)
def test_direction_marks_are_closed_in_their_order(voice, typed, closing):
    assert voice.say_html("a", typed=typed) == f"<b>{typed}{closing}</b> after"


def _still_open(text: str) -> list[str]:
    """Follow the marks as rules X5 to X7 of UAX 9 do, on a stack of what is open."""
    stack: list[str] = []
    for sign in text:
        if sign in OPENERS:
            stack.append("isolate" if sign >= "\u2066" else "embedding")
        elif sign == "\u202c" and stack and stack[-1] == "embedding":
            stack.pop()
        elif sign == "\u2069" and "isolate" in stack:
            del stack[len(stack) - 1 - stack[::-1].index("isolate") :]
    return stack
