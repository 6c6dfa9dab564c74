"""A screen whose room is gone, drawn or somebody else's by now: a word, and the menu."""

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.errors import NotOwner, RoomIsDrawn, RoomNotFound
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged
from tests.bot.scenes import at_the_menu, at_the_room, sees_the_menu
from tests.bot.words import refusal_in, words
from tests.cast import a_room, aigerim, ann, boris

pytestmark = pytest.mark.usefixtures("bot")


@pytest.mark.parametrize("button", ["Start game", "My wishes", "Participants"])
async def test_a_room_that_is_gone_leads_to_the_menu(phones: Phones, button: str) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await fetch("DELETE FROM room")

    answer = await phones.ann.press(button)

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, RoomNotFound()))
    await sees_the_menu(phones.ann)


async def test_a_room_that_is_gone_from_the_menu_says_so(phones: Phones) -> None:
    await a_room(of=ann)
    await at_the_menu(phones.ann)
    await fetch("DELETE FROM room")

    answer = await phones.ann.press("Office")

    assert answer.text == refusal_in(ann, RoomNotFound())
    assert not (await sees_the_menu(phones.ann)).button("Office")


@pytest.mark.parametrize("button", ["Change time", "Cancel the draw", "Draw now"])
async def test_a_former_owner_decides_nothing(phones: Phones, button: str) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await at_the_room(phones.ann, number)
    await phones.ann.press("Start game")
    shown = await phones.ann.gets("Office")
    await fetch("UPDATE room SET owner = $1", boris.id)

    data = {"Change time": "time", "Cancel the draw": "stop", "Draw now": "now"}[button]
    answer = await press_forged(phones.ann, shown, data)

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, NotOwner()))
    await sees_the_menu(phones.ann)


async def test_a_former_owner_cannot_draw_with_the_last_button(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await at_the_room(phones.ann, number)
    await phones.ann.press("Start game")
    await phones.ann.press("Draw now")
    await phones.ann.gets(words(ann, "start-game-sure", name="Office", people=3))
    await fetch("UPDATE room SET owner = $1", boris.id)

    answer = await phones.ann.press("Draw now")

    assert answer.text == refusal_in(ann, NotOwner())
    assert await fetch("SELECT state FROM room") == [{"state": "open"}]


async def test_a_room_that_was_drawn_meanwhile_is_not_scheduled(phones: Phones) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await at_the_room(phones.ann, number)
    await phones.ann.press("Start game")
    await phones.ann.gets("Office")
    await draw_now(number, by=ann.id)

    answer = await phones.ann.press("Change time")

    assert answer.text == refusal_in(ann, RoomIsDrawn())
    await sees_the_menu(phones.ann)
