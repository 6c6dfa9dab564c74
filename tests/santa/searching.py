"""Looks through everything that the game remembers, the sealed values opened."""

import json
from typing import Any

from db.engine import fetch
from db.sealing import SealBroken, unseal_bytes
from db.tables import TABLES


async def rows_that_hold(*traces: str) -> list[str]:
    """Name the tables and columns in which one of these texts stands."""
    found = []
    for table in TABLES:
        name = table._meta.tablename
        for row in await fetch(f"SELECT * FROM {name}"):  # noqa: S608
            for column, value in row.items():
                text = _readable(value)
                found += [f"{name}.{column}: {trace}" for trace in traces if trace in text]
    return found


def _readable(value: Any) -> str:
    if not isinstance(value, bytes):
        return str(value)
    try:
        opened = unseal_bytes(value).decode(errors="replace")
    except SealBroken:
        return value.hex()
    # Facts are JSON, in which letters may stand as numbers.
    try:
        return f"{opened} {json.dumps(json.loads(opened), ensure_ascii=False)}"
    except ValueError:
        return opened
