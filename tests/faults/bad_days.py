"""A bad day of Telegram: errors, floods, people who have blocked the bot, lines that are cut."""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from random import Random

from aiogram import Bot

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.identifiers import PersonId
from santa.rooms import Delivery, delivery
from simulator.controls import Controls
from simulator.running import RunningSimulator
from simulator.state.faults import Fault
from tasks.courier import Courier
from tests.faults.seasons import Season, begin_season
from tests.tasks.conftest import working
from tests.tasks.watching import until

ERRORS, CUTS, BLOCKED = 0.05, 0.02, 0.10
"""Shares: of calls that meet a 500, of calls that are cut after the deed, of people."""

LONGEST_STORM = 2.0
"""Seconds in which Telegram wants most calls to come again a second later."""


@dataclass(frozen=True)
class Outage:
    """What a Telegram that took nothing for a while has cost."""

    asked: int
    """How often the courier tried all the same."""
    recovered: float
    """Seconds from its end until everything was delivered."""
    repeats: int


@dataclass(frozen=True)
class Outcome:
    """What came of the day."""

    season: Season
    blocked: set[PersonId]
    results: Counter[PersonId]
    parked: int
    delivery: Delivery
    faults: Counter[str]
    """How many calls met each kind of trouble."""

    @property
    def lost(self) -> set[PersonId]:
        """Return those who are there and have no result."""
        everybody = {player.id for player in self.season.people}
        return everybody - self.blocked - set(+self.results)

    @property
    def repeats(self) -> int:
        """Return how many results came again; a line that is cut may hide that one arrived."""
        return sum(number - 1 for number in self.results.values() if number)


async def live_through(
    telegram: RunningSimulator,
    bot: Bot,
    *,
    people: int,
    chance: Random,
    within: float,
) -> Outcome:
    """Draw a room on a bad day, and wait until everybody has been tried."""
    telegram.telegram.calls.clear()
    season = await begin_season(telegram, people=people)
    members = [player.id for player in season.people[1:]]
    blocked = set(chance.sample(members, round(people * BLOCKED)))
    for person in blocked:
        telegram.world.people[person].blocked = True
    await draw_now(season.number, by=season.people[0].id)
    async with bad_weather(telegram, chance), working(Courier(bot).work):
        await until(everybody_was_tried, within=within)
    return Outcome(
        season,
        blocked,
        season.results(),
        len(await fetch("SELECT FROM letter WHERE state = 'parked'")),
        await delivery(season.number, by=season.people[0].id),
        Counter(call.fault for call in telegram.calls("sendMessage") if call.fault),
    )


async def everybody_was_tried() -> bool:
    open_ones = "SELECT FROM letter WHERE kind = 'result' AND state NOT IN ('sent', 'unreachable')"
    return not await fetch(open_ones)


@contextlib.asynccontextmanager
async def bad_weather(telegram: RunningSimulator, chance: Random) -> AsyncIterator[None]:
    """Let calls fail for the block, now and then nearly all of them for a while."""
    troubles = telegram.telegram.faults.all
    for kind, share in (("server_error", ERRORS), ("reset_after", CUTS)):
        seed = chance.randrange(2**31)
        troubles.append(Fault(kind, ["sendMessage"], probability=share, seed=seed))
    # The day begins with a squall: a quick one may be over before the first storm.
    troubles.append(Fault("flood", ["sendMessage"], next=3))

    async def storms() -> None:
        while True:
            await asyncio.sleep(chance.uniform(0.2, 5))
            storm = Fault("flood", ["sendMessage"], probability=0.9, retry_after=1)
            troubles.append(storm)
            await asyncio.sleep(chance.uniform(0.1, LONGEST_STORM))
            troubles.remove(storm)

    storming = asyncio.create_task(storms())
    try:
        yield
    finally:
        storming.cancel()
        troubles.clear()


async def outlive_an_outage(
    telegram: RunningSimulator, controls: Controls, bot: Bot, *, people: int, seconds: float
) -> Outage:
    """Let Telegram take nothing while letters wait, and then everything again."""
    telegram.telegram.calls.clear()
    season = await begin_season(telegram, people=people)
    await controls.fault("reset_before", "sendMessage", probability=1)
    await draw_now(season.number, by=season.people[0].id)
    async with working(Courier(bot).work):
        await asyncio.sleep(seconds)
        # Not those that were held for somebody who was killed, and end only now.
        asked = sum(call.fault == "reset_before" for call in telegram.calls("sendMessage"))
        ended = time.monotonic()
        await controls.post("/faults/clear")
        await until(everybody_was_tried, within=3600)
    recovered = time.monotonic() - ended
    return Outage(asked, recovered, season.results().total() - people)
