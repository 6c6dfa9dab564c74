"""A file moves the game's clock, so that a test need not wait for the bot beside it."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from commands.house.moved_clock import MovedClock
from tests.tasks.conftest import working

A_MOMENT = timedelta(seconds=30)


def test_without_a_file_it_is_what_it_is(tmp_path: Path) -> None:
    moved = MovedClock(tmp_path / "shift")

    assert abs(moved.now() - datetime.now(UTC)) < A_MOMENT


def test_the_file_says_by_how_much_the_clock_is_ahead(tmp_path: Path) -> None:
    file = tmp_path / "shift"
    moved = MovedClock(file)
    moved.now()

    file.write_text("86400\n")
    assert abs(moved.now() - datetime.now(UTC) - timedelta(days=1)) < A_MOMENT
    file.write_text("-3600")
    assert abs(moved.now() - datetime.now(UTC) + timedelta(hours=1)) < A_MOMENT


def test_a_half_written_file_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "shift"
    file.write_text("60")
    moved = MovedClock(file)
    before = moved.now()

    file.write_text("6x")

    assert abs(moved.now() - before) < A_MOMENT


async def test_whoever_watches_is_told_of_every_change(tmp_path: Path) -> None:
    file = tmp_path / "shift"
    file.write_text("1")
    told = asyncio.Semaphore(0)

    async def tell() -> None:
        told.release()

    async def watch(stopping: asyncio.Event) -> None:
        await MovedClock(file).watch(tell, stopping)

    async with working(watch), asyncio.timeout(60):
        await told.acquire()
        file.write_text("3600")
        await told.acquire()
