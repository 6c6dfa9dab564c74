"""Rows put into the tables by hand, to try what the game itself never does."""

from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from db.engine import fetch, transaction

THEN = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
LATER = THEN + timedelta(days=1)
OWNER, MEMBER, STRANGER = 101, 102, 103
MARK = b"m" * 32


async def insert(table: str, **values: Any) -> int:
    """Insert a row and return its identifier."""
    places = ", ".join(f"${place}" for place in range(1, len(values) + 1))
    rows = await fetch(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({places}) RETURNING id",  # noqa: S608
        *values.values(),
    )
    found: int = rows[0]["id"]
    return found


async def a_room_of_two(number: str = "123456", **more: Any) -> int:
    """Open a room with an owner and a member; a stranger looks on."""
    await fetch(
        "INSERT INTO person (id, met_at) SELECT id, $2 FROM unnest($1::bigint[]) AS id"
        " ON CONFLICT DO NOTHING",
        [OWNER, MEMBER, STRANGER],
        THEN,
    )
    async with transaction():
        values = {"name": "Office", "budget": "20 €", "owner": OWNER, "created_at": THEN}
        room = await insert("room", number=number, **{**values, **more})
        for person in (OWNER, MEMBER):
            await insert("membership", room=room, person=person, joined_at=THEN)
    return room


async def refused(sql: str, *values: Any) -> str:
    """Run what the database must refuse, and say which constraint refuses it."""
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as refusal:
        await fetch(sql, *values)
    name = refusal.value.constraint_name or refusal.value.column_name
    assert isinstance(name, str)
    return name


async def refused_row(table: str, **values: Any) -> str:
    """Insert a row that the database must refuse, and say which constraint refuses it."""
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as refusal:
        await insert(table, **values)
    name = refusal.value.constraint_name or refusal.value.column_name
    assert isinstance(name, str)
    return name
