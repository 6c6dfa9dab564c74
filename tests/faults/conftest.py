"""A simulated Telegram, and where a victim finds everything."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.engine import Address
from deploy.embedded import PrivateServices
from simulator.running import RunningSimulator
from tests.at_telegram import bot, controls, telegram
from tests.faults.seasons import AHEAD
from tests.faults.victims import Where

__all__ = ["bot", "controls", "telegram"]


@pytest.fixture
def where(telegram: RunningSimulator, memory: Address, redis_url: str) -> Where:
    return Where(memory, redis_url, telegram.url, telegram.token, AHEAD)


@pytest.fixture
def fleeting() -> Iterator[PrivateServices]:
    """A Valkey that a test may end and start again."""
    folder = Path(tempfile.mkdtemp(prefix="faults-")).resolve()
    services = PrivateServices(folder / "var", database=False, durable=False)
    services.start()
    yield services
    services.stop()
    shutil.rmtree(folder)
