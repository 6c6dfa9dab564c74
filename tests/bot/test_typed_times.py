"""A time of day is read as people type it."""

from datetime import time

import pytest

from bot.refusals import TimeNotUnderstood
from bot.typed_times import time_from


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18:30", time(18, 30)),
        (" 18:30 ", time(18, 30)),
        ("18.30", time(18, 30)),
        ("18-30", time(18, 30)),
        ("18 30", time(18, 30)),
        ("1830", time(18, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("09", time(9)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
        ("18h30", time(18, 30)),
        ("18ч30", time(18, 30)),
        ("18ч", time(18)),
        ("18h", time(18)),
        ("6 pm", time(18)),
        ("6:30pm", time(18, 30)),
        ("6:30 p.m.", time(18, 30)),
        ("12 am", time(0)),
        ("12 PM", time(12)),
    ],
)
def test_a_time_is_understood(typed: str, meant: time) -> None:
    assert time_from(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "24:00", "18:60", "18:3", "13 pm", "0 am", "-1", "18:30:00", "1" * 5000, "²³:00"],
)
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(TimeNotUnderstood):
        time_from(typed)
