"""Brings the schema up to date, whole or not at all.

Piccolo runs each migration and notes it in two separate transactions and takes no lock,
so a kill in between leaves a database that can never be migrated again. Here all of it is
one transaction under an advisory lock: any number of processes may start at once, and
each may be killed at any point.
"""

import io
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, redirect_stdout
from pathlib import Path

import asyncpg
from piccolo.apps.migrations.commands.backwards import run_backwards
from piccolo.apps.migrations.commands.forwards import run_forwards

from db.engine import fetch, transaction
from db.sealing import new_marking_key, seal_bytes, unseal_bytes, use_marking_key

LOCK = 7265001
MARKING_KEY = "marking key"

MIGRATIONS = Path(__file__).with_name("migrations")
MIGRATION_ID = re.compile(r'^ID = "([^"]+)"', re.MULTILINE)


class MigrationFailed(Exception):
    """A migration refused to run; nothing was changed."""


async def migrate() -> None:
    """Run every migration that has not run yet.

    Raises:
        MigrationFailed: one of them met a fault; the message is PostgreSQL's.
    """
    async with _whole_or_not_at_all():
        await run_forwards("all")


async def unmigrate() -> None:
    """Run every migration backwards, down to an empty schema.

    Raises:
        MigrationFailed: one of them met a fault; the message is PostgreSQL's.
    """
    async with _whole_or_not_at_all():
        await run_backwards("santa", "all", auto_agree=True)


async def missing_migrations() -> set[str]:
    """Name the migrations that have not run yet."""
    known = {
        match[1]
        for file in MIGRATIONS.glob("*.py")
        if (match := MIGRATION_ID.search(file.read_text(encoding="utf-8")))
    }
    rows = await fetch("SELECT name FROM migration WHERE app_name = $1", "santa")
    return known - {row["name"] for row in rows}


async def learn_marking_key() -> None:
    """Take the key of the blind marks from the database; the first start makes it.

    Raises:
        SealBroken: the database was sealed under other keys than the given ones.
    """
    async with transaction():
        await fetch(
            "INSERT INTO keeping (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            MARKING_KEY,
            seal_bytes(new_marking_key()),
        )
        rows = await fetch("SELECT value FROM keeping WHERE name = $1", MARKING_KEY)
    use_marking_key(unseal_bytes(rows[0]["value"]))


@asynccontextmanager
async def _whole_or_not_at_all() -> AsyncIterator[None]:
    """Let Piccolo find our engine, alone, and keep its progress report off the screen."""
    os.environ.setdefault("PICCOLO_CONF", "db.piccolo_conf")
    try:
        async with transaction():
            await fetch("SELECT pg_advisory_xact_lock($1)", LOCK)
            with redirect_stdout(io.StringIO()):
                yield
    except asyncpg.PostgresError as fault:
        raise MigrationFailed(f"a migration met a fault: {fault}") from fault
