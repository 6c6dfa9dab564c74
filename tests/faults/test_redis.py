"""Redis goes away, comes back or forgets everything: people are told, and no fact is lost."""

import asyncio

import pytest

from bot.refusals import OurFault
from deploy.embedded import PrivateServices
from tests.bot.conftest import Phones, bot, controls, farewells, patient_screens, phones, simulator
from tests.bot.living_bot import LivingBot
from tests.bot.scenes import asked_for_a_name, at_the_menu, sees_the_menu
from tests.bot.words import refusal_in
from tests.cast import ann
from tests.december.pairs import opening

__all__ = ["bot", "controls", "farewells", "patient_screens", "phones", "simulator"]

pytestmark = pytest.mark.usefixtures("memory", "moment")


@pytest.fixture
def redis_url(fleeting: PrivateServices) -> str:
    return fleeting.redis_url


async def test_while_redis_is_away_people_are_told_and_then_served(
    phones: Phones, bot: LivingBot, fleeting: PrivateServices
) -> None:
    menu = await at_the_menu(phones.ann)
    await asyncio.to_thread(fleeting.stop)

    answer = await phones.ann.press_stale(menu, "Profile")
    await phones.ann.text("Is anybody there?")
    await phones.ann.gets(refusal_in(ann, OurFault()))
    await asyncio.to_thread(fleeting.start)  # as empty as any other new one
    await phones.ann.press("Profile")
    await sees_the_menu(phones.ann)
    await phones.ann.press("Profile")

    assert (answer.show_alert, answer.text) == (True, refusal_in(ann, OurFault()))
    await phones.ann.gets(opening(ann, "profile-home"))
    bot.expect_fault()


async def test_a_flushed_redis_asks_again_what_was_half_typed_and_nothing_else(
    phones: Phones, bot: LivingBot
) -> None:
    await asked_for_a_name(phones.ann)
    await bot.flush_redis()

    await phones.ann.text("Zanzibar")

    menu = await sees_the_menu(phones.ann)
    assert menu.button("Create a room")
