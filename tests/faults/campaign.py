"""A seeded killer: a clock and a courier die at random points of draws and deliveries.

Afterwards everybody must have a result, nobody another one than before, and nobody more of
them than letters to them were on their way at the kills: what was on its way may come twice,
for nobody can know whether it had arrived.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from signal import SIGKILL, SIGTERM

from santa.identifiers import PersonId
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.faults.barriers import barrier
from tests.faults.seasons import Season, begin_season, being_sent, is_drawn, is_whole
from tests.faults.victims import Where, living
from tests.tasks.watching import states, until

PEOPLE = 40
KILLS_A_SEASON = 10
HANGS = 600  # seconds, longer than any of these lives

Hears = Callable[[str], None]


@dataclass
class Tally:
    """What the kills have done."""

    kills: Counter[str] = field(default_factory=Counter)
    rooms: int = 0
    results: int = 0
    lost: int = 0
    drawn_twice: int = 0
    half_drawn: int = 0
    """Kills after which a room was neither as before its draw nor as after it."""
    told_otherwise: int = 0
    repeats: int = 0
    in_flight: int = 0
    """Letters that were claimed and not marked at a kill; most of them had not left."""
    arrived: int = 0
    """How many of those had just arrived."""
    inexplicable: int = 0
    """Repeats to people to whom nothing was on its way at a kill."""

    @property
    def is_clean(self) -> bool:
        """Tell whether nothing happened that must not."""
        faults = self.lost, self.drawn_twice, self.half_drawn, self.told_otherwise
        return not any((*faults, self.inexplicable)) and self.repeats <= self.in_flight

    def __str__(self) -> str:
        """Say it in the lines of docs/reliability.md."""
        kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(self.kills.items()))
        return (
            f"kills: {self.kills.total()} ({kinds})\n"
            f"rooms drawn: {self.rooms}, twice: {self.drawn_twice}, by half: {self.half_drawn}\n"
            f"results owed: {self.results}, lost: {self.lost},"
            f" with another recipient than stored: {self.told_otherwise}\n"
            f"letters in flight at the kills: {self.in_flight}, of them arrived: {self.arrived}\n"
            f"repeats: {self.repeats}, of letters that were not in flight: {self.inexplicable}"
        )


@dataclass
class Campaign:
    """One season after the other, until there were enough kills."""

    telegram: RunningSimulator
    controls: Controls
    where: Where
    log: Path
    chance: Random
    says: Hears = lambda _: None
    tally: Tally = field(default_factory=Tally)

    async def run(self, kills: int) -> Tally:
        """Kill so often, and count what came of it."""
        while (done := self.tally.kills.total()) < kills:
            name = f"Room {self.tally.rooms}"
            season = await begin_season(self.telegram, people=PEOPLE, name=name)
            await self._play(season, min(KILLS_A_SEASON, kills - done))
            self.says(f"{self.tally.kills.total()} kills, {self.tally.repeats} repeats")
        return self.tally

    async def _play(self, season: Season, kills: int) -> None:
        in_flight: Counter[PersonId] = Counter()
        drawn: dict[int, int] = {}
        for _ in range(kills):
            before = season.results()
            await self._kill(season)
            left = await being_sent()
            in_flight.update(left)
            self.tally.arrived += len(left & set(season.results() - before))
            drawn = drawn or await season.pairs()
        await self.controls.post("/faults/clear")
        async with living(self.where, self.log) as last:
            await last.until(all_are_sent)
            # Where nothing was left to send, it may not have begun to heed signals.
            assert await last.ends(SIGTERM) in (0, -SIGTERM), self.log.read_text()
        await self._count(season, in_flight, drawn)

    async def _kill(self, season: Season) -> None:
        if season.results().total() >= PEOPLE - 8:
            await self._at_any_time()  # there is nothing left to be caught at
        elif not await is_drawn() and self.chance.random() < 0.7:
            await self._during_the_draw()
        elif self.chance.random() < 0.2:
            await self._at_any_time()
        else:
            await self._during_the_delivery(season)

    async def _at_any_time(self) -> None:
        async with living(self.where, self.log) as victim:
            await asyncio.sleep(self.chance.uniform(0, 0.5))
            await victim.ends(SIGKILL)
        self.tally.kills["at any time"] += 1

    async def _during_the_draw(self) -> None:
        """Hold the draw up at a table; kill it there, or some milliseconds after it went on."""
        table, goes_on = self.chance.choice(["pair", "letter"]), self.chance.random() < 0.6
        async with barrier(table) as held, living(self.where, self.log) as victim:
            await victim.until(held.is_reached)
            if goes_on:
                await held.lift()
                await asyncio.sleep(self.chance.uniform(0, 0.02))
            await victim.ends(SIGKILL)
        await until(held.is_left)
        self.tally.half_drawn += not await is_whole()
        self.tally.kills["during a draw"] += 1

    async def _during_the_delivery(self, season: Season) -> None:
        """Kill after some results more, while some requests are held before or after the deed."""
        await self.controls.post("/faults/clear")
        for kind in ("timeout_after", "timeout_before"):
            held = self.chance.randrange(3)
            await self.controls.fault(kind, "sendMessage", next=held, seconds=HANGS)
        goal = season.results().total() + self.chance.randrange(1, 8)

        async def arrived() -> bool:
            return season.results().total() >= goal

        async with living(self.where, self.log) as victim:
            await victim.until(arrived)
            await asyncio.sleep(self.chance.uniform(0, 0.04))
            await victim.ends(SIGKILL)
        self.tally.kills["during a delivery"] += 1

    async def _count(
        self, season: Season, in_flight: Counter[PersonId], drawn: dict[int, int]
    ) -> None:
        told, stored = season.told(), await season.pairs()
        repeats = season.results() - Counter(told.keys())
        self.tally.rooms += 1
        self.tally.results += len(told)
        self.tally.lost += sum(not found for found in told.values())
        self.tally.drawn_twice += bool(drawn) and drawn != stored
        self.tally.told_otherwise += sum(
            set(found) != {stored[person]} for person, found in told.items() if found
        )
        self.tally.repeats += repeats.total()
        self.tally.in_flight += in_flight.total()
        self.tally.inexplicable += (repeats - in_flight).total()


async def all_are_sent() -> bool:
    return set(await states()) == {"sent"}
