"""A transaction is whole, may stand inside another, and leaves nothing behind in the task."""

import asyncio
from contextlib import suppress

import asyncpg
import pytest

from db.engine import ENGINE, fetch, transaction
from db.tables import WrongNumber
from tests.db.rows import OWNER, THEN, a_room_of_two, insert

pytestmark = pytest.mark.usefixtures("memory")

SLEEPERS = 200


class Change(Exception):
    """Whoever was writing changes their mind."""


async def tried() -> int:
    """Count the rows that the tests write."""
    return len(await fetch("SELECT FROM wrong_number"))


async def try_once() -> None:
    await insert("wrong_number", person=OWNER, tried_at=THEN)


async def try_and_change_mind() -> None:
    async with transaction():
        await try_once()
        raise Change


async def test_a_transaction_that_fails_writes_nothing() -> None:
    await a_room_of_two()

    with pytest.raises(Change):
        await try_and_change_mind()

    assert await tried() == 0


async def test_a_failure_inside_is_undone_alone_when_it_is_caught_outside() -> None:
    await a_room_of_two()

    async with transaction():
        await try_once()
        with pytest.raises(Change):
            await try_and_change_mind()
        await try_once()

    assert await tried() == 2


async def test_a_refusal_of_the_database_inside_leaves_the_outside_usable() -> None:
    await a_room_of_two()

    async with transaction():
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            async with transaction():
                await insert("wrong_number", person=404, tried_at=THEN)
        await try_once()

    assert await tried() == 1


async def test_what_was_done_inside_falls_with_the_outside() -> None:
    await a_room_of_two()

    with pytest.raises(Change):
        await try_inside_and_change_mind_outside()

    assert await tried() == 0


async def try_inside_and_change_mind_outside() -> None:
    async with transaction():
        async with transaction():
            await try_once()
        raise Change


async def test_plain_sql_and_tables_speak_in_the_same_transaction() -> None:
    await a_room_of_two()
    assert ENGINE.pool is not None

    async with transaction():
        await WrongNumber(person=OWNER, tried_at=THEN).save()
        seen_inside = await fetch("SELECT person FROM wrong_number")
        seen_outside = await ENGINE.pool.fetch("SELECT person FROM wrong_number")

    assert seen_inside == [{"person": OWNER}]
    assert seen_outside == []


async def test_a_connection_that_dies_inside_does_not_poison_the_task() -> None:
    await a_room_of_two()

    with pytest.raises((asyncpg.InterfaceError, asyncpg.PostgresError)):
        await try_on_a_connection_that_is_cut()

    assert await tried() == 0
    async with transaction():
        await try_once()
    assert await tried() == 1


async def try_on_a_connection_that_is_cut() -> None:
    assert ENGINE.pool is not None
    async with transaction():
        number = (await fetch("SELECT pg_backend_pid() AS pid"))[0]["pid"]
        await ENGINE.pool.execute("SELECT pg_terminate_backend($1, 5000)", number)
        await try_once()


async def test_cancelled_tasks_leak_no_connection() -> None:
    await a_room_of_two()

    sleepers = [asyncio.create_task(sleep_in_a_transaction()) for _ in range(SLEEPERS)]
    for place, sleeper in enumerate(sleepers):
        if place % 10 == 0:
            await asyncio.sleep(0.002)
        sleeper.cancel()
    await asyncio.gather(*sleepers, return_exceptions=True)

    assert all(sleeper.cancelled() for sleeper in sleepers)
    assert ENGINE.pool is not None
    async with asyncio.timeout(60):
        while ENGINE.pool.get_idle_size() < ENGINE.pool.get_size():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert await tried() == 0


async def sleep_in_a_transaction() -> None:
    async with transaction():
        await try_once()
        async with transaction():
            await fetch("SELECT pg_sleep(60)")


async def test_transactions_of_several_tasks_do_not_meet() -> None:
    await a_room_of_two()

    await asyncio.gather(*(try_and_perhaps_change(place) for place in range(40)))

    assert await tried() == 20


async def try_and_perhaps_change(place: int) -> None:
    with suppress(Change):
        async with transaction():
            await try_once()
            if place % 2:
                raise Change
