"""A press that comes too late, twice, or from nowhere: a living screen, and a word about why."""

import asyncio

from bot.refusals import ButtonsExpected, ScreenIsOld
from santa.rooms import my_rooms
from simulator.phone import Phone
from simulator.screen import Shown
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.presses import press_twice
from tests.bot.scenes import (
    asked_for_a_name,
    at_the_menu,
    sees_the_menu,
)
from tests.bot.words import beginning, bot_messages, own_messages, refusal_in, words
from tests.cast import ann

OLD = refusal_in(ann, ScreenIsOld())
NEXT = beginning(ann, "create-room-budget", name="Office", budget_limit=32)
LATER = words(ann, "create-room-wishes.later")
QUESTION = words(ann, "create-room-name", name_limit=64)
A_MINUTE_MORE_THAN_TWO_DAYS = 2 * 24 * 60 * 60 + 60


async def asked_for_wishes(phone: Phone) -> Shown:
    await asked_for_a_name(phone)
    await phone.text("Office")
    await phone.gets(NEXT)
    await phone.text("20 €")
    return await phone.gets(words(ann, "create-room-wishes", name="Office", wishes_limit=1000))


async def has_one_screen(phone: Phone, bot: LivingBot) -> None:
    await bot.handles_everything()
    assert len(await bot_messages(phone)) == 1


async def test_a_button_of_a_screen_that_is_gone_leads_to_the_living_one(
    phones: Phones, bot: LivingBot
) -> None:
    old = await at_the_menu(phones.ann)
    await phones.ann.text("/profile")
    await phones.ann.gets(ann.name)

    answer = await phones.ann.press_stale(old, "Create a room", inaccessible=True)

    assert (answer.show_alert, answer.text) == (True, OLD)
    assert (await phones.ann.gets(ann.name)).button("Change time zone")
    await has_one_screen(phones.ann, bot)


async def test_an_older_screen_of_the_same_dialog_is_old_too(
    phones: Phones, bot: LivingBot
) -> None:
    old = await asked_for_a_name(phones.ann)
    await phones.ann.sticker()
    await phones.ann.gets(QUESTION)

    answer = await phones.ann.press_stale(old, "Cancel")

    assert (answer.show_alert, answer.text) == (True, OLD)
    await phones.ann.gets(QUESTION)
    await has_one_screen(phones.ann, bot)


async def test_a_screen_too_old_to_be_deleted_leads_to_the_living_one(
    phones: Phones, bot: LivingBot
) -> None:
    old = await at_the_menu(phones.ann)
    await phones.ann.controls.post("/clock", shift_seconds=A_MINUTE_MORE_THAN_TWO_DAYS)
    await phones.ann.text("/menu")
    await sees_the_menu(phones.ann)
    await bot.handles_everything()
    assert (await phones.ann.screen()).message(old.message_id).rows == []  # type: ignore[union-attr]

    answer = await phones.ann.press_stale(old, "Create a room")

    assert (answer.show_alert, answer.text) == (True, OLD)
    await sees_the_menu(phones.ann)


async def test_a_double_press_acts_once_without_a_word(phones: Phones, bot: LivingBot) -> None:
    menu = await at_the_menu(phones.ann)

    answers = await press_twice(phones.ann, menu, "Create a room")

    assert [answer.text for answer in answers] == ["", ""]
    await phones.ann.gets(QUESTION)
    await has_one_screen(phones.ann, bot)


async def test_a_double_press_makes_one_room(phones: Phones) -> None:
    asked = await asked_for_wishes(phones.ann)

    answers = await press_twice(phones.ann, asked, LATER)

    assert [answer.text for answer in answers] == ["", ""]
    assert len(await my_rooms(by=ann.id)) == 1


async def test_presses_that_are_handled_side_by_side_act_once(
    phones: Phones, bot: LivingBot
) -> None:
    later = await asked_for_wishes(phones.ann)
    await bot.pause()
    pressed = asyncio.create_task(press_twice(phones.ann, later, LATER, times=5))
    await bot.handles_side_by_side(5)

    answers = await pressed
    bot.resume()

    assert {answer.text for answer in answers} == {""}
    assert len(await my_rooms(by=ann.id)) == 1


async def test_a_press_after_redis_was_flushed_leads_to_the_menu(
    phones: Phones, bot: LivingBot
) -> None:
    await asked_for_a_name(phones.ann)
    await bot.flush_redis()

    answer = await phones.ann.press("Cancel")

    assert (answer.show_alert, answer.text) == (True, OLD)
    await sees_the_menu(phones.ann)
    await has_one_screen(phones.ann, bot)


async def test_an_answer_after_redis_was_flushed_is_not_lost(
    phones: Phones, bot: LivingBot
) -> None:
    await asked_for_a_name(phones.ann)
    await bot.flush_redis()

    await phones.ann.text("Office")

    await phones.ann.gets(refusal_in(ann, ButtonsExpected()))
    await sees_the_menu(phones.ann)
    assert await own_messages(phones.ann) == ["Office"]


async def test_buttons_work_on_after_a_restart(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_name(phones.ann)
    await phones.ann.text("Office")
    await phones.ann.gets(NEXT)

    await bot.restart()
    answer = await phones.ann.press("Back")

    assert answer.text == ""
    await phones.ann.gets(QUESTION)


async def test_a_question_stays_open_over_a_restart(phones: Phones, bot: LivingBot) -> None:
    await asked_for_a_name(phones.ann)

    await bot.restart()
    await phones.ann.text("Office")

    await phones.ann.gets(NEXT)
