"""The schema comes and goes whole, and is the one that the tables describe."""

import ast
import asyncio
from pathlib import Path

import pytest
from piccolo.apps.migrations.commands.new import AutoMigrationManager
from piccolo.table import create_db_tables

from db import migrations
from db.engine import Address, fetch
from db.migrating import MigrationFailed, migrate, unmigrate
from db.piccolo_app import APP_CONFIG
from db.tables import TABLES
from tests.db.conftest import NewDatabase, opened_on
from tests.db.schema import read_schema

MIGRATIONS = sorted(Path(migrations.__file__).parent.glob("santa_*.py"))
OURS = {"bot", "commands", "db", "deploy", "locales", "santa", "settings", "tasks", "webapp"}

# What stands in migrations as SQL because Piccolo has no words for it.
RAW = {
    "announce_letters",
    "count_those_who_came",
    "count_those_who_went",
    "exclusion.exclusion_giver_is_member",
    "exclusion.exclusion_receiver_is_member",
    "letter_owed",
    "letter_queue",
    "letter_turn",
    "letters_wait",
    "members_came",
    "members_went",
    "membership_in_order",
    "pair.pair_giver_is_member",
    "room.room_owner_is_member",
}


async def test_a_schema_taken_down_leaves_nothing(empty_memory: Address) -> None:
    await migrate()

    await unmigrate()

    assert await read_schema() == {}


async def test_a_schema_comes_back_the_same_after_it_was_taken_down(empty_memory: Address) -> None:
    await migrate()
    before = await read_schema()
    await unmigrate()

    await migrate()

    assert await read_schema() == before


async def test_migrating_again_changes_nothing(empty_memory: Address) -> None:
    await migrate()
    before = await read_schema()

    await migrate()

    assert await read_schema() == before


async def test_migrating_is_silent(
    empty_memory: Address, capsys: pytest.CaptureFixture[str]
) -> None:
    await migrate()

    assert capsys.readouterr() == ("", "")


async def test_a_migration_that_meets_a_fault_changes_nothing(empty_memory: Address) -> None:
    await fetch("CREATE TABLE keeping (theirs bigint)")
    before = await read_schema()

    with pytest.raises(MigrationFailed, match="keeping"):
        await migrate()

    assert await read_schema() == before


async def test_piccolo_finds_nothing_that_a_migration_forgot() -> None:
    manager = AutoMigrationManager(auto_input="y")

    statements = await manager.get_alter_statements(app_config=APP_CONFIG)

    assert [line for group in statements for line in group.statements] == []


async def test_the_migrated_schema_is_the_one_of_the_tables(new_database: NewDatabase) -> None:
    async with opened_on(await new_database()):
        await migrate()
        migrated = await read_schema()
    async with opened_on(await new_database()):
        await create_db_tables(*TABLES)
        described = await read_schema()

    raw = {name: migrated.pop(name) for name in RAW}

    assert len(raw) == len(RAW)
    assert migrated == described


async def test_migrations_at_the_same_time_both_succeed(empty_memory: Address) -> None:
    await asyncio.gather(migrate(), migrate(), migrate())

    rows = await fetch("SELECT name FROM migration")
    assert len(rows) == len(MIGRATIONS)


async def test_every_foreign_key_has_an_index(memory: Address) -> None:
    rows = await fetch(
        "SELECT conrelid::regclass || '.' || conname AS name FROM pg_constraint"
        " WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT EXISTS ("
        "SELECT FROM pg_index WHERE indrelid = conrelid AND indkey[0] = ANY (conkey))"
    )

    assert rows == []


@pytest.mark.parametrize("migration", MIGRATIONS, ids=lambda path: path.stem)
def test_a_migration_imports_nothing_of_ours(migration: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(migration.read_text())):
        if isinstance(node, ast.Import):
            imported |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])

    assert imported & OURS == set()
