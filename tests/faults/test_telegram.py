"""Telegram has bad days: nobody's result is lost, and a Telegram in need is not pestered."""

import asyncio
from random import Random

import pytest
from aiogram import Bot

from santa.letters.kinds import LetterKind
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tasks import traffic
from tasks.courier import Courier
from tests.faults.bad_days import live_through
from tests.faults.seasons import begin_season
from tests.santa.outbox import write
from tests.tasks.conftest import working
from tests.tasks.watching import until, until_letters_are

pytestmark = pytest.mark.usefixtures("memory", "moment")

SEED = 20261225
PEOPLE = 80


async def test_on_a_bad_day_everybody_who_can_be_reached_gets_their_result(
    telegram: RunningSimulator, bot: Bot
) -> None:
    chance = Random(SEED)  # noqa: S311 - seeded, so that a failure comes back

    day = await live_through(telegram, bot, people=50, chance=chance, within=90)

    assert day.faults["flood"] > 0
    assert day.lost == set()
    assert day.repeats <= day.faults["reset_after"]
    assert day.parked == 0
    assert (day.delivery.arrived, day.delivery.total) == (45, 50)
    assert len(day.delivery.missing) == 5


@pytest.mark.parametrize("kind", ["reset_before", "flood"])
async def test_a_telegram_that_takes_nothing_is_asked_seldom_and_then_gets_everything(
    kind: str,
    telegram: RunningSimulator,
    controls: Controls,
    bot: Bot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(traffic, "NEXT_ONE", 1)  # a minute, compressed
    season = await begin_season(telegram, people=PEOPLE)
    await controls.fault(kind, "sendMessage", probability=1, retry_after=1)
    await write(LetterKind.DRAW_CANCELLED, *season.people)

    def asked() -> int:
        return len(telegram.calls("sendMessage"))

    async def rests() -> bool:
        before = asked()
        await asyncio.sleep(0.4)  # ten turns
        return 0 < before == asked()

    async with working(Courier(bot).work):
        await until(rests)
        pestered = asked()
        await controls.post("/faults/clear")
        await until_letters_are(sent=PEOPLE)

    assert pestered < PEOPLE / 2
    assert {len(telegram.world.chats[each.id].shown()) for each in season.people} == {1}
