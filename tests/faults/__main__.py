"""The long campaign: kills, a bad day and an outage, each as large as one likes.

It brings its own PostgreSQL, Valkey and Telegram; `make faults` runs it.
"""

import argparse
import asyncio
import contextlib
import secrets
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from aiogram import Bot

from bot.assemble import create_bot
from db.engine import Address, close_memory, name_memory, open_memory
from db.migrating import learn_marking_key, migrate
from db.sealing import use_keys
from deploy.embedded import PrivateServices
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.conftest import SEALING_KEY
from tests.faults.bad_days import live_through, outlive_an_outage
from tests.faults.campaign import Campaign
from tests.faults.seasons import AHEAD
from tests.faults.victims import Where


@dataclass(frozen=True)
class Ground:
    """Everything that a campaign needs."""

    folder: Path
    where: Where
    telegram: RunningSimulator
    controls: Controls
    bot: Bot


def main() -> int:
    """Run what was asked for; the exit code tells whether anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**9))
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--people", type=int, default=600, help="in the room of the bad day")
    parser.add_argument("--outage", type=float, default=0, help="seconds without Telegram")
    asked = parser.parse_args()
    print(f"seed: {asked.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        place = Path(folder).resolve()
        with PrivateServices(place / "var", durable=False) as services:
            return asyncio.run(campaign(place, services, asked))


async def campaign(folder: Path, services: PrivateServices, asked: argparse.Namespace) -> int:
    async with prepared(folder, services) as ground:
        verdicts = [
            await kill(ground, asked.seed, asked.kills),
            await have_a_bad_day(ground, asked.seed, asked.people),
            await be_cut_off(ground, asked.outage),
        ]
    print("clean" if all(verdicts) else "NOT CLEAN")
    return 0 if all(verdicts) else 1


@contextlib.asynccontextmanager
async def prepared(folder: Path, services: PrivateServices) -> AsyncIterator[Ground]:
    found = services.database
    address = Address(found.host, found.port, found.user, found.password, found.name)
    use_keys([SEALING_KEY])
    name_memory(address)
    await open_memory(connections=15)
    await migrate()
    await learn_marking_key()
    async with (
        RunningSimulator(rates=True) as telegram,
        Controls(telegram.url) as controls,
        create_bot(telegram.token, api_url=telegram.url) as bot,
    ):
        where = Where(address, services.redis_url, telegram.url, telegram.token, AHEAD)
        yield Ground(folder, where, telegram, controls, bot)
    await close_memory()


async def kill(ground: Ground, seed: int, kills: int) -> bool:
    begun = time.monotonic()
    chance = Random(seed)  # noqa: S311 - seeded, so that a failure comes back
    said = ground.folder / "said.log"
    campaign = Campaign(
        ground.telegram, ground.controls, ground.where, said, chance, says=show_progress
    )
    tally = await campaign.run(kills)
    print(f"\n{tally}\nit took {time.monotonic() - begun:.0f} s\n", flush=True)
    return tally.is_clean


def show_progress(line: str) -> None:
    print(f"  {line}", file=sys.stderr, flush=True)


async def have_a_bad_day(ground: Ground, seed: int, people: int) -> bool:
    if not people:
        return True
    begun = time.monotonic()
    chance = Random(seed)  # noqa: S311 - seeded, so that a failure comes back
    day = await live_through(ground.telegram, ground.bot, people=people, chance=chance, within=3600)
    troubles = ", ".join(f"{number} {kind}" for kind, number in sorted(day.faults.items()))
    print(
        f"a bad day: {people} people, {len(day.blocked)} of them have blocked the bot\n"
        f"calls that met trouble: {troubles}\n"
        f"results lost: {len(day.lost)}, repeats: {day.repeats}, parked: {day.parked}\n"
        f"it took {time.monotonic() - begun:.0f} s\n",
        flush=True,
    )
    return not day.lost and not day.parked and day.repeats <= day.faults["reset_after"]


async def be_cut_off(ground: Ground, seconds: float) -> bool:
    if not seconds:
        return True
    outage = await outlive_an_outage(
        ground.telegram, ground.controls, ground.bot, people=300, seconds=seconds
    )
    print(
        f"an outage of {seconds:.0f} s with 300 letters waiting: asked {outage.asked} times in it,"
        f" {outage.recovered:.0f} s after its end all are delivered, repeats: {outage.repeats}\n",
        flush=True,
    )
    return not outage.repeats


if __name__ == "__main__":
    sys.exit(main())
