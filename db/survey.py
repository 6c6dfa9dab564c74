"""What the database holds, counted: for a backup, and to see that it came back whole."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from db.engine import connection, fetch
from db.resealing import sealed_columns
from db.sealing import SealBroken, unseal_bytes


@dataclass(frozen=True)
class Survey:
    """The rows of every table, the last migration, and the server."""

    rows: dict[str, int]
    migration: str
    server: int
    """Its major version, such as 18."""


@asynccontextmanager
async def frozen_survey() -> AsyncIterator[tuple[str, Survey]]:
    """Count, and lend the name of the snapshot in which that is true while the block runs."""
    async with connection() as line, line.transaction(isolation="repeatable_read", readonly=True):
        snapshot = await line.fetchval("SELECT pg_export_snapshot()")
        tables = await line.fetch(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        )
        rows = {
            name: await line.fetchval(f'SELECT count(*) FROM "{name}"')  # noqa: S608
            for (name,) in tables
        }
        last = None
        if "migration" in rows:
            last = await line.fetchval("SELECT name FROM migration ORDER BY id DESC LIMIT 1")
        version = await line.fetchval("SHOW server_version_num")
        yield snapshot, Survey(rows, last or "", int(version) // 10000)


async def broken_seals() -> list[str]:
    """Open one value of every sealed column, the newest; returns the columns that do not open."""
    broken = []
    for table, column in sealed_columns():
        name, value = table._meta.tablename, column._meta.name
        key = table._meta.primary_key._meta.name
        rows = await fetch(
            f"SELECT {value} AS value FROM {name} WHERE {value} IS NOT NULL"  # noqa: S608
            f" ORDER BY {key} DESC LIMIT 1"
        )
        try:
            for row in rows:
                unseal_bytes(row["value"])
        except SealBroken:
            broken.append(f"{name}.{value}")
    return broken
