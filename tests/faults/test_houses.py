"""Whole bots: two at once, one that is killed, and one whose private servers die under it."""

import asyncio
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.engine import Address
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.cast import Player, ann, boris
from tests.december.lives import Bots, Life, environment
from tests.december.pairs import opening
from tests.december.playing import Hand
from tests.deploy.hosts import kill_all_in
from tests.tasks.watching import until

OF_SERVERS = ("DATABASE_", "REDIS_")
"""How the settings begin that name servers."""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder for a bot, short enough for the sockets of private servers."""
    made = Path(tempfile.mkdtemp(prefix="houses-")).resolve()
    yield made
    kill_all_in(made)
    shutil.rmtree(made)


@pytest.fixture
def environ(
    telegram: RunningSimulator, memory: Address, redis_url: str, folder: Path
) -> dict[str, str]:
    return environment(telegram, memory, redis_url, folder / "shift")


async def a_hand(controls: Controls, player: Player) -> Hand:
    phone = await Phone.new(
        controls, player.first_name, player.language, id=player.id, last_name=player.last_name
    )
    return Hand(player, phone)


async def test_of_two_bots_one_may_be_killed_and_nobody_notices(
    controls: Controls, telegram: RunningSimulator, folder: Path, environ: dict[str, str]
) -> None:
    bots = Bots(folder, environ)
    async with bots.living() as first, bots.living() as second:
        await asyncio.gather(first.is_ready(), second.is_ready())
        anns = await a_hand(controls, ann)
        link = await anns.create_room()
        await first.ends(signal.SIGKILL)
        boriss = await a_hand(controls, boris)
        await boriss.join_by_link(link)
        await anns.phone.gets(boris.name)
        await second.ends(signal.SIGTERM)

    assert second.code == 0
    assert "Traceback" not in second.said
    assert await controls.complaints() == []


async def test_private_servers_that_are_killed_are_started_again(
    controls: Controls, folder: Path, environ: dict[str, str]
) -> None:
    unnamed = {name: value for name, value in environ.items() if not name.startswith(OF_SERVERS)}
    async with Bots(folder, unnamed, ("run", "--embedded")).living() as bot:
        await bot.is_ready()
        hand = await a_hand(controls, ann)
        await hand.phone.start()
        await hand.sees("menu-home")

        for server in ("postgres", "valkey"):
            os.kill(int((folder / "var" / f"{server}.lock").read_text()), signal.SIGKILL)
        await until(lambda: said_twice(bot, "has died and is started again"))
        await until(lambda: is_served(hand))
        await bot.ends(signal.SIGTERM)

    assert bot.code == 0


async def said_twice(bot: Life, words: str) -> bool:
    return bot.said.count(words) == 2


async def is_served(hand: Hand) -> bool:
    """Type a command and tell whether its screen answers, and no word about a fault."""
    await hand.phone.text("/profile")
    return opening(hand.player, "profile-home") in (await hand.phone.gets()).text
