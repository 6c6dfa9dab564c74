"""A December of which everything is destroyed, and which a backup lets go on where it was."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from signal import SIGKILL, SIGTERM

import asyncpg
import pytest
from redis.asyncio import Redis

from db.engine import Address
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.cast import CAST
from tests.commands.programs import Ended, manage
from tests.december.lives import Bots, environment
from tests.december.pairs import person_named_in
from tests.december.playing import Hand

NAME = "a_december"
AFTER_THE_DRAW = datetime(2026, 12, 24, 13, 30, 1, tzinfo=UTC)


async def on_the_server(address: Address, *statements: str) -> None:
    line = await asyncpg.connect(**replace(address, database="postgres").as_config())
    try:
        for statement in statements:
            await line.execute(statement)
    finally:
        await line.close()


async def drop_all(address: Address) -> None:
    """Drop the database and whatever else has been made of it."""
    line = await asyncpg.connect(**replace(address, database="postgres").as_config())
    try:
        found = await line.fetch(
            "SELECT datname FROM pg_database WHERE datname LIKE $1", f"{NAME}%"
        )
    finally:
        await line.close()
    await on_the_server(address, *(f'DROP DATABASE "{row["datname"]}"' for row in found))


@pytest.fixture
async def environ(
    folder: Path, simulator: RunningSimulator, address: Address, redis_url: str
) -> AsyncIterator[dict[str, str]]:
    """Settings with a database that nobody else has open, and a key for backups."""
    await on_the_server(address, f"CREATE DATABASE {NAME}")
    pair = manage("generate_key", "--backup", folder=folder).said
    (folder / "key.txt").write_text(pair)
    yield {
        **environment(simulator, replace(address, database=NAME), redis_url, folder / "shift"),
        "BACKUP_PUBLIC_KEY": pair.splitlines()[0].rpartition(" ")[2],
    }
    await drop_all(address)


async def test_after_a_backup_is_brought_back_the_december_goes_on(
    folder: Path,
    environ: dict[str, str],
    controls: Controls,
    address: Address,
    redis_url: str,
) -> None:
    ann, boris, aigerim, taras = hands = [await a_hand(place, controls) for place in range(4)]
    bots = Bots(folder, environ)

    async with bots.living() as life:
        await life.is_ready()
        link = await ann.create_room()
        for hand in (boris, aigerim):
            await hand.join_by_link(link)
        await ann.press("button-back")
        await ann.schedule("24", part="", exact="18:30")
        await ann.letter_about_the_draw()
        await taras.phone.open(link)
        await taras.press("join-room-invitation.join")
        await taras.sees("join-room-wishes", name="", wishes_limit="")
        made = await ran("backup", folder=folder, environ=environ)
        await life.ends(SIGKILL)
    await on_the_server(address, f"DROP DATABASE {NAME}", f"CREATE DATABASE {NAME}")
    async with Redis.from_url(redis_url) as redis:
        await redis.flushdb()
    [backup] = (folder / "var" / "backups").iterdir()
    restored = await ran("restore", str(backup), "--key", "key.txt", folder=folder, environ=environ)
    async with bots.living() as next_life:
        await next_life.is_ready()
        await taras.wishes()  # the answer to what was asked before everything was gone
        await taras.sees("join-room-done")
        await controls.set_clock(AFTER_THE_DRAW)
        people = [hand.player for hand in hands]
        told = {hand.player.id: person_named_in(await hand.result(), people).id for hand in hands}
        await next_life.ends(SIGTERM)

    assert (made.code, restored.code) == (0, 0), made.complained + restored.complained
    assert set(told.values()) == {player.id for player in CAST}
    assert all(giver != recipient for giver, recipient in told.items())
    assert (next_life.code, next_life.alarms) == (0, [])


async def ran(*words: str, folder: Path, environ: Mapping[str, str]) -> Ended:
    """Run a command while Telegram goes on."""
    return await asyncio.to_thread(manage, *words, folder=folder, environ=environ)


async def a_hand(place: int, controls: Controls) -> Hand:
    player = CAST[place]
    phone = await Phone.new(
        controls, player.first_name, player.language, id=player.id, last_name=player.last_name
    )
    return Hand(player, phone)
