"""When the draw is: picked on a calendar, taken back, or at once."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.refusals import ScreenIsOld, TimeNotUnderstood
from db.engine import fetch
from santa.errors import MomentIsPast, Refusal, TooFewPlayers
from santa.rooms import my_recipient, schedule_draw
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged, press_twice
from tests.bot.scenes import at_the_calendar, at_the_draw
from tests.bot.words import data_of, days_in, own_messages, refusal_in, words
from tests.cast import CAST, a_room, a_scheduled_room, aigerim, ann, boris
from tests.moments import NOON, Moment
from tests.post import letters

pytestmark = pytest.mark.usefixtures("bot")

LONDON = ZoneInfo(ann.zone)


async def at_the_parts(phone: Phone, day: str) -> Shown:
    await at_the_calendar(phone)
    await phone.press(day)
    shown = await phone.gets("Office")
    assert shown.button("Exact time")
    return shown


async def asked_for_the_time(phone: Phone, day: str) -> None:
    await at_the_parts(phone, day)
    await phone.press("Exact time")
    picked = date(2026, 12, int(day.strip("[]")))
    await phone.gets(
        words(ann, "start-game-exact", name="Office", day=picked, zone="London, UTC+0", now=NOON)
    )


async def stored() -> dict[str, object]:
    return (await fetch("SELECT state, draw_at, secret_from, secret_until FROM room"))[0]


async def test_of_today_only_what_is_left_is_offered(phones: Phones) -> None:
    shown = await at_the_parts(phones.ann, "[1]")

    offered = [data for data in data_of(shown) if data.startswith("part:")]
    assert offered == ["part:12-15", "part:15-18", "part:18-21", "part:21-24"]


async def test_of_another_day_all_seven_are_offered(phones: Phones) -> None:
    shown = await at_the_parts(phones.ann, "24")

    ranges = ["00-06", "06-09", "09-12", "12-15", "15-18", "18-21", "21-24"]
    assert [caption for caption in shown.buttons if caption[:2].isdecimal()] == ranges


async def test_a_part_of_the_day_is_a_secret_minute(phones: Phones) -> None:
    await at_the_parts(phones.ann, "24")

    await phones.ann.press("18-21")

    since = datetime(2026, 12, 24, 18, tzinfo=LONDON)
    until = datetime(2026, 12, 24, 21, tzinfo=LONDON)
    await phones.ann.gets(words(ann, "draw-time-secret", since=since, until=until))
    room = await stored()
    assert (room["secret_from"], room["secret_until"]) == (since, until)


async def test_a_part_that_has_passed_since_is_refused(phones: Phones, moment: Moment) -> None:
    await at_the_parts(phones.ann, "[1]")
    moment.pass_by(hours=6)

    answer = await phones.ann.press("15-18")

    assert answer.text == refusal_in(ann, MomentIsPast())
    assert (await stored())["state"] == "open"


@pytest.mark.parametrize("data", ["part:", "part:1-2", "part:garbage"])
async def test_a_forged_part_is_refused_kindly(phones: Phones, data: str) -> None:
    shown = await at_the_parts(phones.ann, "24")

    answer = await press_forged(phones.ann, shown, data)

    assert answer.text == refusal_in(ann, ScreenIsOld())
    assert (await stored())["state"] == "open"


# An exact time.


@pytest.mark.parametrize("typed", ["18:30", "18.30", "6:30 pm"])
async def test_an_exact_time_is_typed_as_one_likes(phones: Phones, typed: str) -> None:
    await asked_for_the_time(phones.ann, "24")

    await phones.ann.text(typed)

    at = datetime(2026, 12, 24, 18, 30, tzinfo=LONDON)
    await phones.ann.gets(words(ann, "draw-time-exact", at=at))
    assert (await stored())["draw_at"] == at
    assert await own_messages(phones.ann) == []


@pytest.mark.parametrize(
    ("typed", "refusal"), [("09:00", MomentIsPast()), ("soon", TimeNotUnderstood())]
)
async def test_a_time_that_will_not_do_is_asked_for_again(
    phones: Phones, typed: str, refusal: Refusal
) -> None:
    await asked_for_the_time(phones.ann, "[1]")

    await phones.ann.text(typed)

    await phones.ann.gets(refusal_in(ann, refusal))
    assert await own_messages(phones.ann) == [typed]
    assert (await stored())["state"] == "open"


async def test_back_leads_from_the_time_to_the_room(phones: Phones) -> None:
    await asked_for_the_time(phones.ann, "24")

    await phones.ann.press("Back")
    assert (await phones.ann.gets("Office")).button("18-21")
    await phones.ann.press("Back")
    assert days_in(await phones.ann.gets("Office"))
    await phones.ann.press("Back")
    assert (await phones.ann.gets("Office")).button("Draw now")
    await phones.ann.press("Back")
    assert (await phones.ann.gets("Office")).button("Participants")


async def test_cancel_leads_back_to_the_room(phones: Phones) -> None:
    await asked_for_the_time(phones.ann, "24")

    await phones.ann.press("Cancel")

    assert (await phones.ann.gets("Office")).button("Participants")


# Taken back, and at once.


async def test_only_a_scheduled_draw_can_be_cancelled(phones: Phones) -> None:
    shown = await at_the_draw(phones.ann, await a_room(of=ann))

    assert not shown.button("Cancel the draw")


async def test_a_draw_is_cancelled_once_however_often_that_is_pressed(phones: Phones) -> None:
    shown = await at_the_draw(phones.ann, await a_scheduled_room())

    answers = await press_twice(phones.ann, shown, "Cancel the draw")

    assert [answer.text for answer in answers] == ["", ""]
    assert not (await phones.ann.gets("Office")).button("Cancel the draw")
    assert (await stored())["state"] == "open"
    assert len(await letters("draw-cancelled")) == len(CAST)


async def test_a_moved_draw_is_shown_at_its_new_time(phones: Phones) -> None:
    number = await a_scheduled_room()
    await at_the_draw(phones.ann, number)

    await schedule_draw(number, date(2026, 12, 20), time(20), by=ann.id)
    await phones.ann.press("Change time")
    await phones.ann.press("Back")

    at = datetime(2026, 12, 20, 20, tzinfo=LONDON)
    await phones.ann.gets(words(ann, "draw-time-exact", at=at))


async def test_two_players_are_too_few_to_draw(phones: Phones) -> None:
    await at_the_draw(phones.ann, await a_room(of=ann, with_=[boris]))
    await phones.ann.press("Draw now")
    await phones.ann.gets(words(ann, "start-game-sure", name="Office", people=2))

    answer = await phones.ann.press("Draw now")

    assert answer.show_alert
    assert answer.text == refusal_in(ann, TooFewPlayers(least=3, players=2))
    assert (await stored())["state"] == "open"


async def test_three_players_are_drawn_at_once_and_the_room_shows_whom_to_give_to(
    phones: Phones,
) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await at_the_draw(phones.ann, number)
    await phones.ann.press("Draw now")

    await phones.ann.press("Draw now")

    shown = await phones.ann.gets(words(ann, "start-game-drawn"))
    recipient = await my_recipient(number, by=ann.id)
    assert recipient.name in shown.text
    assert recipient.wishes is not None
    assert recipient.wishes in shown.text


async def test_drawing_asks_once_more(phones: Phones) -> None:
    await at_the_draw(phones.ann, await a_room(of=ann, with_=[boris, aigerim]))
    await phones.ann.press("Draw now")
    await phones.ann.gets(words(ann, "start-game-sure", name="Office", people=3))

    await phones.ann.press("Back")

    assert (await phones.ann.gets("Office")).button("Change time")
    assert (await stored())["state"] == "open"


async def test_a_draw_happens_once_however_often_it_is_pressed(phones: Phones) -> None:
    await at_the_draw(phones.ann, await a_room(of=ann, with_=[boris, aigerim]))
    await phones.ann.press("Draw now")
    sure = await phones.ann.gets(words(ann, "start-game-sure", name="Office", people=3))

    answers = await press_twice(phones.ann, sure, "Draw now")

    assert [answer.text for answer in answers] == ["", ""]
    assert len(await letters("result")) == 3
