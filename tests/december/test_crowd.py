"""Two hundred people at once, on the settings that the documentation promises to be enough."""

import asyncio
from collections.abc import Callable
from signal import SIGTERM
from typing import Any

from simulator.control.orders import Order
from simulator.control.verbs import Deed, doing
from simulator.controls import Controls
from simulator.running import RunningSimulator
from simulator.state.people import Person
from tests.cast import a_crowd
from tests.december.lives import Bots

CROWD = 200
PATIENCE = 120  # seconds


def do(simulator: RunningSimulator, person: Person, verb: str, **order: str) -> dict[str, Any]:
    """Do something without a phone: two hundred of them would be slower than any bot."""
    deed = doing(verb)
    assert deed is not None
    return deed(Deed(simulator.world, person, Order(order)))


async def until(seen: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not seen():  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(0.01)


async def test_two_hundred_updates_at_once_are_all_answered_and_none_waits_for_ever(
    bots: Bots, controls: Controls, simulator: RunningSimulator
) -> None:
    assert not {"POOL_SIZE", "MAX_OVERFLOW"} & bots.environ.keys()  # the defaults
    people = [
        simulator.world.add_person(Person(player.id, player.first_name, language_code="en"))
        for player in a_crowd(CROWD)
    ]
    for person in people:
        do(simulator, person, "start")

    async with bots.living() as life:
        await until(lambda: len(simulator.calls("sendMessage")) >= CROWD)
        for person in people:
            do(simulator, person, "press", button="👤 Profile")
        await until(lambda: not simulator.unanswered and not simulator.world.updates.queue)
        await life.ends(SIGTERM)

    assert (life.code, life.alarms) == (0, [])
    greeted = sorted(int(call.params["chat_id"]) for call in simulator.calls("sendMessage"))
    assert greeted == sorted(person.id for person in people)
    shown = sorted(int(call.params["chat_id"]) for call in simulator.calls("editMessageText"))
    assert shown == greeted
    assert await controls.complaints() == []
