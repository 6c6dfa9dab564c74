"""Seals everything anew under the newest key, while the bot goes on.

Each value is written back only where it still is what was read, in a statement of its own: a
change that somebody makes meanwhile wins, and is sealed under the newest key anyway. Nothing
is noted, so it may be stopped at any point: what is done is recognised and passed over.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from piccolo.columns import Column
from piccolo.table import Table

from db.engine import fetch
from db.sealing import SealBroken, is_sealed, opens_under_newest, reseal
from db.tables import TABLES

BATCH = 500


@dataclass(frozen=True)
class Resealed:
    """What came of it: how many values were sealed anew, and which no key opens."""

    values: int
    unreadable: tuple[str, ...]
    """Places such as `letter.facts of 17`."""


async def reseal_all() -> Resealed:
    """Seal every value of every table under the newest key; returns once nothing is left."""
    values = 0
    while True:
        walked = [await _reseal(table, column) for table, column in sealed_columns()]
        values += sum(one.values for one in walked)
        if not any(one.values for one in walked):
            return Resealed(values, tuple(place for one in walked for place in one.unreadable))


def sealed_columns() -> list[tuple[type[Table], Column]]:
    """Find every column that holds sealed values."""
    return [
        (table, column) for table in TABLES for column in table._meta.columns if is_sealed(column)
    ]


async def _reseal(table: type[Table], column: Column) -> Resealed:
    values, unreadable = 0, []
    async for key, sealed in _rows(table, column):
        if opens_under_newest(sealed):
            continue
        try:
            values += await _replace(table, column, key, sealed, reseal(sealed))
        except SealBroken:
            unreadable.append(f"{table._meta.tablename}.{column._meta.name} of {key}")
    return Resealed(values, tuple(unreadable))


async def _rows(table: type[Table], column: Column) -> AsyncIterator[tuple[int | str, bytes]]:
    """Walk the rows in order of their key, a batch at a time."""
    name, key, value = table._meta.tablename, table._meta.primary_key._meta.name, column._meta.name
    after: list[int | str] = []
    while True:
        rows = await fetch(
            f"SELECT {key} AS key, {value} AS value FROM {name} WHERE {value} IS NOT NULL"  # noqa: S608
            f"{f' AND {key} > $1' if after else ''} ORDER BY {key} LIMIT {BATCH}",
            *after,
        )
        for row in rows:
            yield row["key"], row["value"]
        if len(rows) < BATCH:
            return
        after = [rows[-1]["key"]]


async def _replace(
    table: type[Table], column: Column, key: int | str, old: bytes, fresh: bytes
) -> int:
    name, at, value = table._meta.tablename, table._meta.primary_key._meta.name, column._meta.name
    changed = await fetch(
        f"UPDATE {name} SET {value} = $3 WHERE {at} = $1 AND {value} = $2 RETURNING 1",  # noqa: S608
        key,
        old,
        fresh,
    )
    return len(changed)
