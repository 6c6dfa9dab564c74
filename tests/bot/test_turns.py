"""One update of a person at a time, over all processes: in order, and none for ever."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from bot.wiring import turns
from bot.wiring.storage import Desks
from bot.wiring.turns import Turn
from tests.conftest import SEALING_KEY

PLACE = "dialogs:7:7"


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url) as line:
        yield line


@pytest.fixture
def desks(redis: Redis) -> Desks:
    return Desks(redis, [SEALING_KEY])


async def begun(redis: Redis, update: int) -> Turn:
    turn = Turn(redis, PLACE, update)
    await turn.begin()
    return turn


async def until_waiting(redis: Redis, update: int) -> None:
    async with asyncio.timeout(60):
        while await redis.get(f"{PLACE}:front") != str(update).encode():  # noqa: ASYNC110
            await asyncio.sleep(0.001)


async def test_what_one_turn_leaves_the_next_one_finds(redis: Redis) -> None:
    await (await begun(redis, 1)).end(b"left", seconds=60)

    second = await begun(redis, 2)
    await second.end()

    assert second.found == b"left"
    assert await redis.get(PLACE) == b"left"


@pytest.mark.parametrize("steps", range(12))
async def test_a_turn_ends_at_whatever_moment_of_its_renewal(
    redis: Redis, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr(turns, "RENEWED_EVERY", 0.0)
    turn = await begun(redis, 1)
    for _ in range(steps):
        await asyncio.sleep(0)

    async with asyncio.timeout(60):
        await turn.end()

    assert await redis.get(f"{PLACE}:turn") is None


async def test_of_those_that_wait_the_earliest_goes_first(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "KEPT_WAITING", 60.0)
    first = await begun(redis, 1)
    order: list[int] = []

    async def wait(update: int) -> None:
        turn = await begun(redis, update)
        order.append(update)
        await turn.end()

    late = asyncio.create_task(wait(3))
    await until_waiting(redis, 3)
    early = asyncio.create_task(wait(2))
    await until_waiting(redis, 2)
    await first.end()
    await asyncio.gather(early, late)

    assert order == [2, 3]


async def test_whoever_comes_later_does_not_overtake_one_that_waits(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "KEPT_WAITING", 60.0)
    first = await begun(redis, 1)
    waiting = asyncio.create_task(begun(redis, 2))
    await until_waiting(redis, 2)
    await redis.delete(f"{PLACE}:turn")  # between two questions of the one that waits

    third = asyncio.create_task(begun(redis, 3))
    second = await waiting
    assert not third.done()
    await second.end()
    await (await third).end()
    await first.end()


async def test_the_turn_of_a_killed_process_is_over_some_day(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "HELD_FOR", 0.1)
    killed = await begun(redis, 1)
    killed._timer.cancel()

    next_one = await begun(redis, 2)

    await next_one.end()


async def test_a_long_turn_is_kept(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "HELD_FOR", 60.0)
    monkeypatch.setattr(turns, "RENEWED_EVERY", 0.01)
    long = await begun(redis, 1)
    await redis.pexpire(f"{PLACE}:turn", 20_000)

    async with asyncio.timeout(60):
        while await redis.pttl(f"{PLACE}:turn") < 30_000:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    await long.end()

    assert await redis.exists(f"{PLACE}:turn") == 0


async def test_a_turn_that_was_lost_leaves_nothing_behind(
    redis: Redis, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(turns, "SURE_FOR", 0.0)
    lost = await begun(redis, 1)
    await redis.set(PLACE, b"of the next one")
    await redis.set(f"{PLACE}:turn", b"of the next one")

    await lost.end(b"too late", seconds=60)

    assert await redis.get(PLACE) == b"of the next one"
    assert await redis.get(f"{PLACE}:turn") == b"of the next one"
    assert "lost" in caplog.text


async def test_what_an_exception_leaves_on_a_desk_is_not_kept(desks: Desks, redis: Redis) -> None:
    async def fail() -> None:
        async with desks.of(7, chat=7, update=1) as desk:
            desk.update = 1
            raise LookupError

    with pytest.raises(LookupError):
        await fail()

    assert await redis.keys("*") == []
