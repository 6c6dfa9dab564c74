"""`restore`: brings a backup back, after a look whether it is whole.

It goes into a fresh database beside the one in use, and is counted and opened there. Only then
do the two change places, and the former one stays until somebody drops it.
"""

import asyncio
import json
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
from redis.exceptions import RedisError

from commands.backup import DATABASE, DIALOGS, MANIFEST, server_of
from commands.ground.endings import CannotGoOn
from commands.ground.memory import opened_memory, prepare_memory
from commands.ground.places import Places, checked_settings, found_running
from db.engine import Address
from db.sealing import use_keys
from db.survey import broken_seals, frozen_survey
from deploy.backup import dialogs, postgres
from deploy.backup.archive import unpacked
from deploy.backup.faults import BackupFailed
from settings import Settings

MAINTENANCE = "postgres"
"""The database that one connects to in order to make, name and drop others."""

MOST_NAMED = 63 - len("_before_20260101_000000")


def run(arguments: Namespace) -> None:
    """Bring a backup back, or with `--check` only see whether it would."""
    settings = checked_settings(embedded=arguments.embedded)
    try:
        secret = _secret_in(arguments.key)
        with (
            unpacked(arguments.file, secret_key=secret) as contents,
            found_running(settings, embedded=arguments.embedded) as places,
        ):
            asyncio.run(_bring_back(settings, places, contents, check=arguments.check))
    except (BackupFailed, OSError, asyncpg.PostgresError) as fault:
        raise CannotGoOn(f"The backup was not restored: {fault}") from fault


def _secret_in(path: Path) -> str:
    """Find the secret key in the file that `generate_key --backup` or age-keygen wrote."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for line in map(str.strip, lines):
        if line and not line.startswith("#"):
            return line
    raise BackupFailed(f"{path} holds no key")


async def _bring_back(settings: Settings, places: Places, contents: Path, *, check: bool) -> None:
    manifest = json.loads((contents / MANIFEST).read_text())
    use_keys(settings.keys)
    former = places.database
    fresh = replace(former, database=f"{former.database[:MOST_NAMED]}_restored")
    await _execute(former, f'DROP DATABASE IF EXISTS "{fresh.database}"')
    await _execute(former, f'CREATE DATABASE "{fresh.database}"')
    try:
        server = server_of(fresh, await _version(former))
        await asyncio.to_thread(postgres.restore, server, fresh.database, contents / DATABASE)
        await _look_through(fresh, manifest)
        if not check:
            kept = await _change_places(former, fresh)
    finally:
        await _execute(former, f'DROP DATABASE IF EXISTS "{fresh.database}"')
    if check:
        print("The backup is whole: every row is there, and the sealed values open.")
        return
    async with opened_memory(former):
        await prepare_memory(settings.keys)
    _put_dialogs_back(places.redis_url, contents / DIALOGS)
    print(f"Restored. What was there before is the database {kept} now: drop it when all is well.")


async def _look_through(fresh: Address, manifest: dict[str, Any]) -> None:
    async with opened_memory(fresh):
        async with frozen_survey() as (_, survey):
            pass
        broken = await broken_seals()
    wrong = [name for name, rows in manifest["rows"].items() if survey.rows.get(name) != rows]
    if wrong:
        raise BackupFailed(f"rows are missing in {', '.join(wrong)}")
    if broken:
        line = f"ENCRYPT_SECRET_KEY does not open {', '.join(broken)}: it was sealed under another"
        raise BackupFailed(line)
    for name, rows in survey.rows.items():
        print(f"{rows:>9}  {name}")


async def _change_places(former: Address, fresh: Address) -> str:
    """Put the fresh database in the place of the former one; returns the former one's new name."""
    name = former.database
    kept = f"{name[:MOST_NAMED]}_before_{datetime.now(UTC):%Y%m%d_%H%M%S}"
    line = await _connect(former)
    try:
        others = await line.fetchval(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = $1", name
        )
        if others:
            raise BackupFailed("the database is in use: stop the bot first")
        async with line.transaction():
            await line.execute(f'ALTER DATABASE "{name}" RENAME TO "{kept}"')
            await line.execute(f'ALTER DATABASE "{fresh.database}" RENAME TO "{name}"')
    finally:
        await line.close()
    return kept


def _put_dialogs_back(url: str, source: Path) -> None:
    try:
        back, left_out = dialogs.put_back(url, source)
    except (RedisError, OSError):
        print("Redis cannot be reached: half-finished dialogs begin anew.")
        return
    print(f"{back:>9}  half-finished dialogs and the like")
    if left_out:
        print(f"{left_out:>9}  of them were written by a newer server and begin anew")


async def _execute(address: Address, statement: str) -> None:
    line = await _connect(address)
    try:
        await line.execute(statement)
    finally:
        await line.close()


async def _version(address: Address) -> int:
    line = await _connect(address)
    try:
        return int(line.get_server_version().major)
    finally:
        await line.close()


async def _connect(address: Address) -> Any:
    return await asyncpg.connect(**replace(address, database=MAINTENANCE).as_config())
