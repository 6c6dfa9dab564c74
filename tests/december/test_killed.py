"""However the bot is killed, a room is drawn once and everybody has one result.

What was in flight when it was killed may come twice: nobody can know whether it had arrived.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from signal import SIGKILL, SIGTERM
from typing import Any

import pytest

from db.engine import connection, fetch
from simulator.controls import Controls
from simulator.running import RunningSimulator
from simulator.state.people import Person
from tests.cast import Player, a_crowd, a_scheduled_room
from tests.december.lives import Bots
from tests.december.pairs import opening_of_result, stored_pairs
from tests.deploy.hosts import soon
from tests.moments import NOON
from tests.post import burn_letters
from tests.tasks.watching import until, until_letters_are

PEOPLE = 40
AFTER_THE_DRAW = NOON + timedelta(days=2)
HANGS = 600  # seconds, longer than any of these lives

pytestmark = pytest.mark.usefixtures("memory", "moment")


@dataclass(frozen=True)
class Crowd:
    """Many people with phones, in one room whose moment has come."""

    people: list[Player]
    simulator: RunningSimulator

    def results(self) -> Counter[int]:
        """Count the results that each of them has in the chat."""
        found: Counter[int] = Counter()
        for player in self.people:
            line = opening_of_result(player)
            chat = self.simulator.world.chats[player.id]
            found[player.id] = sum(message.text.startswith(line) for message in chat.shown())
        return found

    async def have_results(self, number: int) -> None:
        """Wait until so many results have arrived."""
        await soon(lambda: self.results().total() >= number)


@pytest.fixture
async def crowd(simulator: RunningSimulator) -> Crowd:
    people = a_crowd(PEOPLE)
    await a_scheduled_room(of=people[0], with_=people[1:])
    await burn_letters()
    for each in people:
        # They pressed Start long ago: had they done it now, each would get a menu as well.
        simulator.world.add_person(Person(each.id, each.first_name, started=True))
    await simulator.telegram.move_clock(AFTER_THE_DRAW)
    return Crowd(people, simulator)


@pytest.fixture
def chance() -> Random:
    return Random(20261224)  # noqa: S311 - seeded, so that a failure comes back


async def test_killed_during_the_draw_everybody_has_one_result(
    bots: Bots, crowd: Crowd, controls: Controls, chance: Random
) -> None:
    for table in ("pair", "letter"):
        async with barrier(table) as held, bots.living() as life:
            await until(held.is_reached)
            await life.ends(on=SIGKILL)
        await until(held.is_left)
        assert await drawn() == ("scheduled", 0, 0)

    seconds = 0.0
    while (await drawn())[0] == "scheduled":
        async with barrier("letter") as held, bots.living() as life:
            await until(held.is_reached)
            await held.lift()
            await asyncio.sleep(seconds := seconds + chance.uniform(0.001, 0.01))
            await life.ends(on=SIGKILL)
        await until(held.is_left)
        assert await drawn() in [("scheduled", 0, 0), ("drawn", PEOPLE, PEOPLE)]

    in_flight, pairs = await being_sent(), await stored_pairs(of=crowd.people[0])
    await delivers_the_rest(bots)
    results = crowd.results()
    assert results.keys() == {person for person, found in results.items() if found}
    assert {person for person, found in results.items() if found > 1} <= in_flight
    assert await stored_pairs(of=crowd.people[0]) == pairs
    assert set(pairs) == set(pairs.values()) == results.keys()
    assert await controls.complaints() == []


async def test_killed_during_the_sending_everybody_has_one_result(
    bots: Bots, crowd: Crowd, controls: Controls, chance: Random
) -> None:
    in_flight: Counter[int] = Counter()
    pairs: dict[int, int] = {}

    for _ in range(3):
        unanswered, lost, answered = (chance.randrange(1, 5) for _ in range(3))
        goal = crowd.results().total() + unanswered + answered
        await controls.post("/faults/clear")
        await controls.fault("timeout_after", "sendMessage", next=unanswered, seconds=HANGS)
        await controls.fault("timeout_before", "sendMessage", next=lost, seconds=HANGS)
        async with bots.living() as life:
            await crowd.have_results(goal)
            await life.ends(on=SIGKILL)
        in_flight.update(await being_sent())
        pairs = pairs or await stored_pairs(of=crowd.people[0])

    await delivers_the_rest(bots)
    results = crowd.results()
    assert results.total() > PEOPLE
    assert [person for person, found in results.items() if not found] == []
    assert results - Counter(pairs.keys()) <= in_flight
    assert await drawn() == ("drawn", PEOPLE, PEOPLE)
    assert await stored_pairs(of=crowd.people[0]) == pairs
    assert await controls.complaints() == []


async def drawn() -> tuple[str, int, int]:
    """Return the state of the room and how many pairs and results are written."""
    rows = await fetch(
        "SELECT state, (SELECT count(*) FROM pair) AS pairs,"
        " (SELECT count(*) FROM letter WHERE kind = 'result') AS results FROM room"
    )
    return rows[0]["state"], rows[0]["pairs"], rows[0]["results"]


async def being_sent() -> set[int]:
    rows = await fetch("SELECT receiver FROM letter WHERE state = 'sending'")
    return {row["receiver"] for row in rows}


async def delivers_the_rest(bots: Bots) -> None:
    """Let the bot live until it has delivered what there is, and end it in peace."""
    async with bots.living() as life:
        await until_letters_are(sent=PEOPLE)
        await life.ends(on=SIGTERM)
    assert (life.code, life.alarms) == (0, [])


class Barrier:
    """A table that nobody may write into until it is lifted."""

    def __init__(self, table: str, held: Any) -> None:
        self._table = table
        self._held = held
        self._stopped: list[int] = []

    async def lift(self) -> None:
        await self._held.rollback()

    async def is_reached(self) -> bool:
        """Tell whether the draw stands before it, and note who does."""
        rows = await fetch(
            "SELECT pid, query FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            " AND datname = current_database()"
        )
        self._stopped = [row["pid"] for row in rows]
        return any(row["query"].startswith(f"INSERT INTO {self._table}") for row in rows)

    async def is_left(self) -> bool:
        """Tell whether PostgreSQL has noticed that those who stood before it are gone."""
        here = "SELECT FROM pg_stat_activity WHERE pid = ANY ($1)"
        return not await fetch(here, self._stopped)


@contextlib.asynccontextmanager
async def barrier(table: str) -> AsyncIterator[Barrier]:
    """Let nobody write into a table for the block, or until it is lifted."""
    async with connection() as line:
        held = line.transaction()
        await held.start()
        await line.execute(f"LOCK TABLE {table} IN SHARE MODE")
        barrier = Barrier(table, held)
        try:
            yield barrier
        finally:
            if line.is_in_transaction():
                await barrier.lift()
