"""Something breaks on our side: it is logged, the person is told, and a screen lives on."""

from bot.refusals import OurFault
from db.engine import fetch
from tests.bot.conftest import Phones
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import at_the_menu, at_the_room, sees_the_menu
from tests.bot.words import refusal_in
from tests.cast import a_room, ann


async def test_a_fault_of_ours_is_said_and_the_screen_stays(phones: Phones, bot: LivingBot) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await fetch("ALTER TABLE membership RENAME COLUMN wishes TO away")
    try:
        answer = await phones.ann.press("My wishes")
    finally:
        await fetch("ALTER TABLE membership RENAME COLUMN away TO wishes")

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, OurFault()))
    await sees_the_menu(phones.ann)
    bot.expect_fault()


async def test_a_screen_that_cannot_be_shown_any_more_makes_way_for_the_menu(
    phones: Phones, bot: LivingBot
) -> None:
    number = await a_room(of=ann)
    await at_the_room(phones.ann, number)
    await phones.ann.press("My wishes")
    await phones.ann.gets(ann.wishes)
    await fetch("ALTER TABLE membership RENAME COLUMN wishes TO away")
    try:
        answer = await phones.ann.press("Change wishes")
        await sees_the_menu(phones.ann)
    finally:
        await fetch("ALTER TABLE membership RENAME COLUMN away TO wishes")

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, OurFault()))
    bot.expect_fault()


async def test_a_memory_that_is_away_is_said_too(phones: Phones, bot: LivingBot) -> None:
    menu = await at_the_menu(phones.ann)
    await fetch("ALTER TABLE person RENAME TO away")
    try:
        answer = await phones.ann.press_stale(menu, "Profile")
        await phones.ann.text("Where are you?")
        await phones.ann.gets(refusal_in(ann, OurFault()))
    finally:
        await fetch("ALTER TABLE away RENAME TO person")

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, OurFault()))
    bot.expect_fault()
