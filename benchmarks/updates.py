"""What does a press cost? Prints the bot beside handlers that do nothing, as ratios of one run.

`python -m benchmarks.updates` starts a private PostgreSQL and Valkey in a temporary folder, a
simulated Telegram with people who press buttons as fast as they are answered, and the bot in a
process of its own: by long polling and by webhook, on the documented defaults. It takes about
three minutes; `--presses 500` looks at fewer, `--profile FOLDER` writes a profile of every bot.
"""

import argparse
import asyncio
import multiprocessing
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from redis.asyncio import Redis

from benchmarks.bots import BOTS, WAYS, Job, serve
from benchmarks.people import Crowd
from db.engine import Address
from deploy.embedded import PrivateServices
from simulator.running import RunningSimulator

# Importing a bot takes seconds: a process that has done it once is asked for forks of itself.
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["benchmarks.bots"])

PEOPLE = 20
WARMING = 100
PRESSES = 3000
ROUNDS = 5


@dataclass(frozen=True)
class Cost:
    """What the presses of one round cost the bot."""

    seconds: float
    cpu: float
    sql: int
    redis: int
    waits: list[float]

    @property
    def cpu_each(self) -> float:
        """Return milliseconds of CPU a press."""
        return self.cpu / len(self.waits) * 1000


def line_of(rounds: list[Cost], against: list[list[Cost]]) -> str:
    """Write all rounds of a bot as a line of the table, with the ratio of CPU to other bots.

    A ratio is the median of those within each round: the machine may change meanwhile.
    """
    waits = [wait for cost in rounds for wait in cost.waits]
    at = statistics.quantiles(waits, n=100)
    cells = [
        f"{len(waits) / sum(cost.seconds for cost in rounds):.0f}",
        *(f"{at[percent - 1] * 1000:.0f}" for percent in (50, 95, 99)),
        f"{statistics.median(cost.cpu_each for cost in rounds):.2f}",
        f"{sum(cost.sql for cost in rounds) / len(waits):.2f}",
        f"{sum(cost.redis for cost in rounds) / len(waits):.2f}",
    ]
    for other in against:
        ratios = (one.cpu_each / two.cpu_each for one, two in zip(rounds, other, strict=True))
        cells.append(f"{statistics.median(ratios):.2f}")
    return " | ".join(f"{cell:>10}" for cell in cells)


HEADS = (
    "updates/s",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "CPU s/1000",
    "SQL",
    "Redis",
    "x nothing",
    "x same",
)


class Measured:
    """A bot in a process of its own."""

    def __init__(self, job: Job) -> None:
        self._line, theirs = FORKS.Pipe()
        self._process = FORKS.Process(target=serve, args=(theirs, job))

    async def __aenter__(self) -> "Measured":
        self._process.start()
        self.address: str = await self._hear()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._line.send("end")
        await asyncio.to_thread(self._process.join)

    async def counts(self) -> tuple[float, int]:
        """Return the seconds of CPU and the statements so far."""
        self._line.send("count")
        found: tuple[float, int] = await self._hear()
        return found

    async def _hear(self) -> Any:
        return await asyncio.to_thread(self._line.recv)


async def commands(redis: Redis) -> int:
    """Count the commands that Redis has run, those inside scripts included."""
    stats = await redis.info("commandstats")
    return sum(one["calls"] for name, one in stats.items() if name != "cmdstat_info")


async def measure(crowd: Crowd, bot: Measured, redis: Redis, presses: int) -> Cost:
    """Let the crowd press, and count."""
    await crowd.press(WARMING)
    redis_before, (cpu_before, sql_before) = await commands(redis), await bot.counts()
    began = time.perf_counter()
    waits = await crowd.press(presses)
    seconds = time.perf_counter() - began
    cpu, sql = await bot.counts()
    redis_after = await commands(redis)
    return Cost(seconds, cpu - cpu_before, sql - sql_before, redis_after - redis_before, waits)


async def main(services: PrivateServices, presses: int, profiles: str) -> None:
    """Measure every bot in turn, one way after the other."""
    at = services.database
    address = Address(at.host, at.port, at.user, at.password, at.name)
    key = Fernet.generate_key().decode()
    print(" | ".join(f"{head:>10}" for head in HEADS), flush=True)
    async with RunningSimulator() as simulator, Redis.from_url(services.redis_url) as redis:
        crowd = Crowd(simulator, PEOPLE)
        at_telegram = simulator.url, simulator.token
        for way in WAYS:
            costs: dict[str, list[Cost]] = {kind: [] for kind in BOTS}
            for kind in [*BOTS] * ROUNDS:
                profile = f"{profiles}/{way}-{kind}.prof" if profiles else ""
                job = Job(kind, way, *at_telegram, address, services.redis_url, key, profile)
                async with Measured(job) as bot:
                    await crowd.begin(kind, webhook=bot.address)
                    costs[kind].append(await measure(crowd, bot, redis, presses // ROUNDS))
                    await crowd.end()
            for kind, rounds in costs.items():
                others = [costs["nothing"], costs["same"]] if kind == "santa" else []
                print(f"{line_of(rounds, others)}   {way}, {BOTS[kind]}", flush=True)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presses", type=int, default=PRESSES)
    parser.add_argument("--profile", default="", metavar="FOLDER")
    return parser.parse_args()


if __name__ == "__main__":
    arguments = read_arguments()
    with (
        tempfile.TemporaryDirectory(prefix="santa-updates-") as folder,
        PrivateServices(Path(folder), durable=False) as running,
    ):
        asyncio.run(main(running, arguments.presses, arguments.profile))
