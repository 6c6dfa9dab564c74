"""The real bot, a simulated Telegram, and a phone for each of the cast.

Whatever a test plays, afterwards: no method was called that Telegram does not have, nothing
was swallowed silently, no press is left unanswered, nothing was forwarded, no fault logged.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass

import pytest

from bot.dialogs.write_message import albums, sending
from db.engine import Address
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.at_telegram import given_away
from tests.bot.living_bot import LivingBot
from tests.cast import Player, aigerim, ann, boris, taras
from tests.moments import Moment


@dataclass(frozen=True)
class Phones:
    """Who has a phone."""

    ann: Phone
    boris: Phone
    aigerim: Phone
    taras: Phone

    def of(self, player: Player) -> Phone:
        """Return the phone of one of the cast."""
        all_of_them = (self.ann, self.boris, self.aigerim, self.taras)
        return next(phone for phone in all_of_them if phone.id == player.id)


Farewells = list[Awaitable[None]]


@pytest.fixture(scope="session")
async def farewells() -> AsyncIterator[Farewells]:
    """Collect what is to be closed: aiogram and uvicorn sleep over it, best side by side."""
    begun: Farewells = []
    yield begun
    await asyncio.gather(*begun)


@pytest.fixture
async def simulator(farewells: Farewells) -> AsyncIterator[RunningSimulator]:
    async with contextlib.AsyncExitStack() as stack:
        yield await stack.enter_async_context(RunningSimulator())
        farewells.append(asyncio.create_task(stack.pop_all().aclose()))


@pytest.fixture
async def controls(simulator: RunningSimulator) -> AsyncIterator[Controls]:
    async with Controls(simulator.url) as found:
        yield found


@pytest.fixture
def patient_screens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let screens look for a minute what became of a message: a busy machine needs more than two
    seconds to deliver it, and a photo of an album may well be a second late.
    """
    monkeypatch.setattr(sending, "LOOKS", (*sending.LOOKS, *[1.0] * 60))
    monkeypatch.setattr(albums, "QUIET", (3.0,))


@pytest.fixture
async def bot(
    simulator: RunningSimulator,
    controls: Controls,
    memory: Address,
    redis_url: str,
    moment: Moment,
    farewells: Farewells,
    patient_screens: None,
) -> AsyncIterator[LivingBot]:
    living = LivingBot(simulator, redis_url, farewells)
    logging.getLogger().addHandler(living.faults)
    await living.start()
    yield living
    await living.handles_everything()
    await living.stop()
    logging.getLogger().removeHandler(living.faults)
    assert living.faults.lines == []
    assert [c for c in await controls.complaints() if not living.meant(c)] == []
    assert given_away(simulator) == []


@pytest.fixture
async def phones(controls: Controls, bot: LivingBot) -> Phones:
    return Phones(*[await _phone_of(player, controls) for player in (ann, boris, aigerim, taras)])


async def _phone_of(player: Player, controls: Controls) -> Phone:
    return await Phone.new(
        controls,
        player.first_name,
        player.language,
        id=player.id,
        last_name=player.last_name,
    )
