"""A migration that is killed at any moment has done everything or nothing, and runs again."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from random import Random

import pytest

from db.engine import Address, fetch
from db.migrating import migrate
from tests.db.conftest import NewDatabase, opened_on
from tests.db.schema import Schema, read_schema

KILLS = 10

KillAfter = Callable[[Address, float], Awaitable[float]]


@pytest.fixture
async def kill_after() -> AsyncIterator[KillAfter]:
    """Let a program migrate a database and kill it; answers how long it lived."""
    victim = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.db.victim"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    says, hears = victim.stdout, victim.stdin
    assert says is not None
    assert hears is not None

    async def order(address: Address, seconds: float) -> float:
        line = json.dumps({"address": address.as_config(), "seconds": seconds})
        hears.write(f"{line}\n".encode())
        return float(await says.readline())

    yield order
    hears.close()
    await victim.wait()


async def test_a_migration_killed_at_any_moment_can_be_run_again(
    new_database: NewDatabase, kill_after: KillAfter
) -> None:
    chance = Random(20261122)  # noqa: S311 - seeded, so that a failure comes back
    whole, seconds = await migrate_in_peace(await new_database(), kill_after)
    left_behind = []

    for kill in reversed(range(KILLS)):
        address, most = await new_database(), seconds * (kill + chance.random()) / KILLS
        lived = await kill_after(address, most)
        if lived < most:
            seconds = lived  # so the one in peace was held up by something else
        async with opened_on(address):
            await until_alone()
            left_behind.append(await read_schema())
            await migrate()
            assert await read_schema() == whole

    assert all(schema in ({}, whole) for schema in left_behind)
    assert {} in left_behind


async def migrate_in_peace(address: Address, kill_after: KillAfter) -> tuple[Schema, float]:
    seconds = await kill_after(address, 60)
    async with opened_on(address):
        return await read_schema(), seconds


async def until_alone() -> None:
    """Wait until PostgreSQL has noticed that the killed one is gone."""
    others = (
        "SELECT FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    while await fetch(others):  # noqa: ASYNC110 - PostgreSQL tells nobody
        await asyncio.sleep(0.01)
