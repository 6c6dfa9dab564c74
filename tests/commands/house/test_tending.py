"""Private servers that die are started again, unless that is no help."""

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from commands.ground.endings import CannotGoOn
from commands.house import tending
from commands.house.tending import tend
from deploy.embedded import PrivateServices
from tests.deploy.hosts import soon
from tests.tasks.conftest import working


def process_of(services: PrivateServices) -> int:
    return int((services.folder / "valkey.lock").read_text() or 0)


def is_another(services: PrivateServices, than: int) -> Callable[[], bool]:
    return lambda: process_of(services) not in (0, than)


async def test_a_server_that_dies_is_started_again(folder: Path) -> None:
    with PrivateServices(folder / "var", database=False, durable=False) as services:
        async with working(lambda stopping: tend(services, stopping)):
            killed = process_of(services)
            os.kill(killed, signal.SIGKILL)
            await soon(is_another(services, killed))


async def test_a_server_that_dies_again_and_again_ends_the_work_with_a_word(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tending, "MOST_DEATHS", 2)
    monkeypatch.setattr(tending, "GLANCE", 0.01)
    with PrivateServices(folder / "var", database=False, durable=False) as services:
        watching = asyncio.create_task(tend(services, asyncio.Event()))
        for _ in range(2):
            killed = process_of(services)
            os.kill(killed, signal.SIGKILL)
            await soon(is_another(services, killed))

        with pytest.raises(CannotGoOn, match="dies again and again"):
            await watching
