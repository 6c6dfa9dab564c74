"""Databases of their own, for tests that must not share the migrated one."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from db.engine import ENGINE, Address, close_memory, fetch, name_memory, open_memory

NewDatabase = Callable[[], Awaitable[Address]]


@pytest.fixture
async def new_database(memory: Address) -> AsyncIterator[NewDatabase]:
    """Make databases with nothing in them; they are gone after the test."""
    made: list[str] = []

    async def make() -> Address:
        made.append(f"spare_{secrets.token_hex(4)}")
        await fetch(f"CREATE DATABASE {made[-1]} TEMPLATE template0 STRATEGY file_copy")
        return replace(memory, database=made[-1])

    yield make
    for name in made:
        await fetch(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def empty_memory(new_database: NewDatabase) -> AsyncIterator[Address]:
    """Open the engine on a database with nothing in it for the length of the test."""
    address = await new_database()
    async with opened_on(address):
        yield address


@asynccontextmanager
async def opened_on(address: Address) -> AsyncIterator[None]:
    """Turn the engine to another database for a while."""
    pool, config = ENGINE.pool, ENGINE.config
    ENGINE.pool = None
    name_memory(address)
    await open_memory(connections=4)
    try:
        yield
    finally:
        await close_memory()
        ENGINE.pool, ENGINE.config = pool, config
