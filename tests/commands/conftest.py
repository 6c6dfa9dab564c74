"""A folder to run commands in, short enough for sockets, and settings that lead to the tests."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from db.engine import Address
from tests.at_telegram import bot, controls, telegram
from tests.conftest import SEALING_KEY
from tests.deploy.hosts import kill_all_in
from tests.ports import port

__all__ = ["bot", "controls", "port", "telegram"]


@pytest.fixture
def folder() -> Iterator[Path]:
    """An empty folder, without a `.env`; private servers left in it are killed."""
    made = Path(tempfile.mkdtemp(prefix="manage-")).resolve()
    yield made
    kill_all_in(made)
    shutil.rmtree(made)


@pytest.fixture
def named() -> dict[str, str]:
    """Settings without fault, but for where the servers are."""
    return {
        "ENCRYPT_SECRET_KEY": SEALING_KEY,
        "TELEGRAM_TOKEN": "123456:simulated",
        "TELEGRAM_LOGIN": "santa_demo_bot",
    }


@pytest.fixture
def settings(named: dict[str, str], memory: Address, redis_url: str) -> dict[str, str]:
    """Settings without fault that name the servers of the tests."""
    redis = urlsplit(redis_url)
    return {
        **named,
        "DATABASE_HOST": memory.host,
        "DATABASE_PORT": str(memory.port),
        "DATABASE_NAME": memory.database,
        "DATABASE_USER": memory.user,
        "DATABASE_PASSWORD": memory.password,
        "REDIS_HOST": unquote(redis.path),
        "REDIS_DB": parse_qs(redis.query)["db"][0],
    }
