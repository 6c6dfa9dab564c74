"""Waiting ends with the work; a lasting trouble is said once."""

import asyncio
import logging
import time

import pytest

from tasks.pauses import Trouble, pause, unless_stopped

log = logging.getLogger("tests.pauses")


async def test_a_pause_ends_when_the_work_ends() -> None:
    stopping = asyncio.Event()
    asyncio.get_running_loop().call_soon(stopping.set)

    before = time.monotonic()
    await pause(stopping, 60)

    assert time.monotonic() - before < 30


async def test_a_pause_is_over_in_time() -> None:
    await pause(asyncio.Event(), 0.001)


async def test_work_that_ends_gives_what_it_found() -> None:
    async def find() -> int:
        return 7

    assert await unless_stopped(asyncio.Event(), find()) == 7


async def test_work_that_fails_says_so() -> None:
    async def fail() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await unless_stopped(asyncio.Event(), fail())


async def test_work_is_dropped_when_told_to_stop() -> None:
    stopping = asyncio.Event()
    dropped = asyncio.Event()

    async def wait_for_ever() -> bool:
        try:
            stopping.set()
            return await asyncio.Event().wait()
        finally:
            dropped.set()

    assert await unless_stopped(stopping, wait_for_ever()) is None
    assert dropped.is_set()


def test_pauses_grow_until_it_works_again() -> None:
    trouble = Trouble(log, "no road", first=1, longest=4)

    grown = [trouble.met("snow") for _ in range(5)]
    trouble.over()

    assert grown == [1, 2, 4, 4, 4]
    assert trouble.met("snow") == 1


def test_a_trouble_is_said_when_it_begins_and_when_it_is_over(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    trouble = Trouble(log, "no road")

    for _ in range(3):
        trouble.met("snow")
    for _ in range(3):
        trouble.over()

    assert caplog.messages == ["no road: snow; trying again", "no road: not any more"]
