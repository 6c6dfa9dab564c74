"""The engine says in one line why there is no memory, and never works without its pool."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.engine import (
    ENGINE,
    Address,
    MemoryUnavailable,
    fetch,
    name_memory,
    open_memory,
    transaction,
)
from db.tables import Person


@pytest.fixture
def closed(memory: Address, monkeypatch: pytest.MonkeyPatch) -> Address:
    """Take the open engine aside, as if nothing had been opened yet."""
    monkeypatch.setattr(ENGINE, "pool", None)
    monkeypatch.setattr(ENGINE, "config", {})
    return memory


async def test_a_server_that_is_not_there_is_named(closed: Address, tmp_path: Path) -> None:
    name_memory(replace(closed, host=str(tmp_path)))

    with pytest.raises(MemoryUnavailable, match=r"^PostgreSQL cannot be reached: ."):
        await open_memory(connections=1)


@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"database": "nowhere"}])
async def test_a_server_that_refuses_is_quoted(closed: Address, wrong: dict[str, Any]) -> None:
    name_memory(replace(closed, **wrong))

    with pytest.raises(MemoryUnavailable, match=r"password|nowhere"):
        await open_memory(connections=1)


async def test_a_server_that_is_too_old_is_refused(
    closed: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine.OLDEST_POSTGRESQL", 990000)
    name_memory(closed)

    with pytest.raises(MemoryUnavailable, match="or later"):
        await open_memory(connections=1)

    assert ENGINE.pool is None


async def test_nothing_is_asked_before_the_memory_is_open(closed: Address) -> None:
    with pytest.raises(RuntimeError, match="open_memory"):
        await fetch("SELECT 1")


async def test_no_transaction_begins_before_the_memory_is_open(closed: Address) -> None:
    with pytest.raises(RuntimeError, match="open_memory"):
        async with transaction():
            pass


def test_an_address_does_not_show_its_password(address: Address) -> None:
    assert address.password not in repr(address)


def test_tables_use_the_engine_of_the_project() -> None:
    assert Person._meta.db is ENGINE
