"""One simulator for the whole run with new people for every test, or a private one to break."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.simulator.raw import RawBot


@pytest.fixture(scope="session")
async def shared() -> AsyncIterator[RunningSimulator]:
    async with RunningSimulator(username="santa_demo_bot") as simulator:
        yield simulator


@pytest.fixture
async def controls(shared: RunningSimulator) -> AsyncIterator[Controls]:
    shared.world.updates.queue.clear()
    async with Controls(shared.url) as found:
        yield found


@pytest.fixture
async def bot(shared: RunningSimulator) -> AsyncIterator[RawBot]:
    found = RawBot(shared.url, shared.token)
    yield found
    await found.http.aclose()


@pytest.fixture
async def ann(controls: Controls, shared: RunningSimulator) -> Phone:
    phone = await Phone.new(controls, "Ann", username=f"ann{len(shared.world.people)}")
    await phone.start()
    return phone


@pytest.fixture
async def boris(controls: Controls) -> Phone:
    return await Phone.new(controls, "Boris", "ru", last_name="Годунов")


@pytest.fixture
async def own() -> AsyncIterator[RunningSimulator]:
    async with RunningSimulator(webhook_pause=0.05) as simulator:
        yield simulator


@pytest.fixture
async def own_controls(own: RunningSimulator) -> AsyncIterator[Controls]:
    async with Controls(own.url) as found:
        yield found


@pytest.fixture
async def own_bot(own: RunningSimulator) -> AsyncIterator[RawBot]:
    found = RawBot(own.url, own.token)
    yield found
    await found.http.aclose()


@pytest.fixture
async def taras(own_controls: Controls) -> Phone:
    phone = await Phone.new(own_controls, "Taras", "uk", username="taras")
    await phone.start()
    return phone
