"""One courier is on duty at a time, whatever becomes of it, and hears of letters at commit."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import monotonic

import pytest

from db.engine import Address, fetch, transaction
from db.tables import Room
from santa.letters.duty import Duty, DutyLost
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post
from santa.people import welcome_back
from tests.cast import a_room, ann, introduce

pytestmark = pytest.mark.usefixtures("memory", "moment")

LONG = 60.0  # seconds; what should ring does so at once
SHORT = 0.2  # seconds in which nothing should ring


async def write_a_letter() -> None:
    room = await Room.objects().first()
    assert room is not None
    await post(LetterKind.JOINED, to=[ann.id], room=room)


async def seconds_until_the_bell(duty: Duty, most: float) -> float:
    began = monotonic()
    await duty.wait(most)
    return monotonic() - began


async def test_one_courier_is_on_duty_and_the_others_stand_by() -> None:
    async with Duty() as first, Duty() as second:
        assert await first.take()

        assert not await second.take()


async def test_the_duty_can_be_taken_over() -> None:
    async with Duty() as second:
        async with Duty() as first:
            await first.take()

        assert await second.take()


async def test_taking_the_duty_again_keeps_it() -> None:
    async with Duty() as first, Duty() as second:
        await first.take()

        assert await first.take()
        assert not await second.take()


async def test_the_duty_is_free_at_once_when_its_process_is_killed(memory: Address) -> None:
    courier = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.santa.courier", *map(str, memory.as_config().values())),
        stdout=asyncio.subprocess.PIPE,
    )
    assert courier.stdout is not None
    assert await courier.stdout.readline() == b"on duty\n"
    async with Duty() as duty:
        assert not await duty.take()

        courier.kill()
        await courier.wait()

        async with asyncio.timeout(LONG):
            while not await duty.take():  # noqa: ASYNC110 - PostgreSQL tells nobody
                await asyncio.sleep(0.01)


async def test_the_bell_rings_when_a_letter_is_written() -> None:
    await a_room(of=ann)
    async with Duty() as duty:
        await duty.take()

        await write_a_letter()

        assert await seconds_until_the_bell(duty, LONG) < LONG


async def test_the_bell_rings_when_somebody_comes_back() -> None:
    await introduce(ann)
    async with Duty() as duty:
        await duty.take()

        await welcome_back(ann.id)

        assert await seconds_until_the_bell(duty, LONG) < LONG


async def test_the_bell_rings_at_commit_and_not_before() -> None:
    await a_room(of=ann)
    async with Duty() as duty:
        await duty.take()

        async with transaction():
            await write_a_letter()
            before = await seconds_until_the_bell(duty, SHORT)

        assert before >= SHORT
        assert await seconds_until_the_bell(duty, LONG) < LONG


async def test_the_bell_is_silent_when_the_letter_is_taken_back() -> None:
    await a_room(of=ann)
    async with Duty() as duty:
        await duty.take()

        with pytest.raises(RuntimeError):
            await write_and_fail()

        assert await seconds_until_the_bell(duty, SHORT) >= SHORT


async def write_and_fail() -> None:
    async with transaction():
        await write_a_letter()
        raise RuntimeError


async def test_the_bell_can_be_rung_by_hand() -> None:
    async with Duty() as duty:
        await duty.take()

        duty.ring()

        assert await seconds_until_the_bell(duty, LONG) < LONG


async def test_a_bell_that_was_heard_is_silent_again() -> None:
    async with Duty() as duty:
        await duty.take()
        duty.ring()
        await duty.wait(LONG)

        assert await seconds_until_the_bell(duty, SHORT) >= SHORT


async def test_a_duty_whose_connection_is_cut_is_lost_at_once() -> None:
    async with Duty() as duty:
        await duty.take()
        await cut_the_connection_on_duty()

        with pytest.raises(DutyLost):
            async with asyncio.timeout(LONG):
                await duty.wait(10 * LONG)
        with pytest.raises(DutyLost):
            duty.make_sure()


async def test_a_duty_that_was_cut_before_it_was_taken_is_lost() -> None:
    async with Duty() as duty:
        await duty.take()
        await cut_the_connection_on_duty()

        with pytest.raises(DutyLost):
            await duty.take()


@pytest.mark.parametrize("asks", [Duty.take, lambda duty: duty.wait(0)], ids=["take", "wait"])
async def test_a_duty_whose_connection_says_nothing_any_more_is_lost(
    asks: Callable[[Duty], Awaitable[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as until_it_is_left:
        async with asyncio.timeout(LONG), Duty() as duty:
            await duty.take()
            until_it_is_left.enter_context(silence(await process_on_duty()))
            monkeypatch.setattr("santa.letters.duty.PATIENCE", SHORT)

            with pytest.raises(DutyLost):
                await asks(duty)


async def process_on_duty() -> int:
    rows = await fetch("SELECT pid FROM pg_locks WHERE locktype = 'advisory'")
    return int(rows[0]["pid"])


@contextmanager
def silence(process: int) -> Iterator[None]:
    """Let a process of PostgreSQL do nothing at all for a while."""
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)


async def test_a_duty_that_is_whole_is_not_lost() -> None:
    async with Duty() as duty:
        await duty.take()

        await duty.wait(SHORT)

        duty.make_sure()


async def cut_the_connection_on_duty() -> None:
    await fetch(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks"
        " WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"
    )
