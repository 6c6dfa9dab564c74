"""A press that no button of ours has sent fires nothing."""

import pytest
from aiogram_dialog.utils import encode_reply_callback

from bot.refusals import ButtonsExpected, ScreenIsOld
from db.engine import fetch
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.presses import press_forged, press_raw
from tests.bot.scenes import at_the_menu, at_the_room
from tests.bot.words import bot_messages, refusal_in, words
from tests.cast import a_room, aigerim, ann, boris

pytestmark = pytest.mark.usefixtures("bot")


async def about_to_draw(phone: Phone) -> Shown:
    await at_the_room(phone, await a_room(of=ann, with_=[boris, aigerim]))
    await phone.press("Start game")
    await phone.press("Draw now")
    return await phone.gets(words(ann, "start-game-sure", name="Office", people=3))


async def test_a_button_hidden_in_a_text_fires_nothing(phones: Phones) -> None:
    sure = await about_to_draw(phones.ann)
    draw = sure.rows[0][0]["data"]
    assert draw.endswith("draw")

    await phones.ann.text("hi" + encode_reply_callback(draw))

    await phones.ann.gets(refusal_in(ann, ButtonsExpected()))
    assert await fetch("SELECT state FROM room") == [{"state": "open"}]


async def test_a_button_of_somebody_else_fires_nothing(phones: Phones) -> None:
    sure = await about_to_draw(phones.ann)
    menu = await at_the_menu(phones.boris, boris)

    answer = await press_raw(phones.boris, menu, sure.rows[0][0]["data"])

    assert answer.text == ""
    assert await fetch("SELECT state FROM room") == [{"state": "open"}]


async def test_a_button_that_nobody_knows_leads_to_the_living_screen(phones: Phones) -> None:
    menu = await at_the_menu(phones.ann)

    answer = await press_raw(phones.ann, menu, "from another world")

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, ScreenIsOld()))
    assert [shown.rows for shown in await bot_messages(phones.ann)] == [menu.rows]


async def test_a_widget_that_is_not_on_the_screen_changes_nothing(phones: Phones) -> None:
    menu = await at_the_menu(phones.ann)

    answer = await press_forged(phones.ann, menu, "draw")

    assert answer.text == ""
    assert [shown.rows for shown in await bot_messages(phones.ann)] == [menu.rows]
