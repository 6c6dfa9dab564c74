"""The calendar offers what may be picked, and takes nothing else."""

from datetime import UTC, datetime

import pytest

from bot.refusals import ScreenIsOld
from santa.errors import MomentIsPast, MomentTooFar, Refusal
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged
from tests.bot.scenes import at_the_calendar, at_the_room
from tests.bot.words import days_in, refusal_in, words
from tests.cast import a_room, aigerim, ann
from tests.moments import Moment

pytestmark = pytest.mark.usefixtures("bot")

MID_DECEMBER = datetime(2026, 12, 15, 12, tzinfo=UTC)


async def test_days_that_are_past_cannot_be_pressed(phones: Phones, moment: Moment) -> None:
    moment.now = MID_DECEMBER

    shown = await at_the_calendar(phones.ann)

    assert days_in(shown) == [f"2026-12-{day}" for day in range(15, 32)]


async def test_the_month_is_turned_up_to_a_year_ahead(phones: Phones, moment: Moment) -> None:
    moment.now = MID_DECEMBER
    await at_the_calendar(phones.ann)

    for _ in range(12):
        await phones.ann.press("›")
    shown = await phones.ann.gets("Office")

    assert days_in(shown) == [f"2027-12-{day:02}" for day in range(1, 17)]
    assert not shown.button("›")


async def test_the_month_is_turned_back_to_this_one(phones: Phones, moment: Moment) -> None:
    moment.now = MID_DECEMBER
    await at_the_calendar(phones.ann)
    await phones.ann.press("›")

    await phones.ann.press("‹")

    shown = await phones.ann.gets("Office")
    assert days_in(shown)[0] == "2026-12-15"
    assert not shown.button("‹")


async def test_what_only_shows_something_does_nothing(phones: Phones) -> None:
    shown = await at_the_calendar(phones.ann)

    answer = await press_forged(phones.ann, shown, "calendar:-")

    assert answer.text == ""
    assert days_in(await phones.ann.sees("Office")) == days_in(shown)


async def test_a_day_that_has_passed_since_is_refused(phones: Phones, moment: Moment) -> None:
    await at_the_calendar(phones.ann)
    moment.pass_by(days=1)

    answer = await phones.ann.press("[1]")

    assert answer.text == refusal_in(ann, MomentIsPast())
    assert days_in(await phones.ann.gets("Office"))[0] == "2026-12-02"


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        ("calendar:2026-11-30", MomentIsPast()),
        ("calendar:0001-01-01", MomentIsPast()),
        ("calendar:2027-12-03", MomentTooFar()),
        ("calendar:9999-12-31", MomentTooFar()),
        ("calendar:garbage", ScreenIsOld()),
        ("calendar:", ScreenIsOld()),
        ("calendar:2026-13-45", ScreenIsOld()),
    ],
)
async def test_a_forged_day_is_refused_kindly(phones: Phones, data: str, refusal: Refusal) -> None:
    shown = await at_the_calendar(phones.ann)

    answer = await press_forged(phones.ann, shown, data)

    assert answer.text == refusal_in(ann, refusal)
    assert days_in(await phones.ann.sees("Office")) == days_in(shown)


async def test_the_calendar_begins_today_where_the_owner_lives(
    phones: Phones, moment: Moment
) -> None:
    moment.now = datetime(2026, 12, 31, 20, tzinfo=UTC)  # 2027 already in Almaty
    number = await a_room(of=aigerim)
    await at_the_room(phones.aigerim, number)
    await phones.aigerim.press(words(aigerim, "room-home.start"))

    await phones.aigerim.press(words(aigerim, "start-game-home.time"))

    shown = await phones.aigerim.gets("Алматы")
    assert days_in(shown)[0] == "2027-01-01"
