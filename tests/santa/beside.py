"""Two things at the same moment: one holds what the other waits for."""

import asyncio
from collections.abc import Coroutine
from contextvars import Context
from typing import Any

from db.engine import fetch


def beside(doing: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    """Do something outside the transaction of the test, as somebody else would."""
    return asyncio.create_task(doing, context=Context())


async def waits(task: asyncio.Task[Any]) -> bool:
    """Tell whether the task comes to stand before a lock, rather than to its end."""
    while not task.done():
        if await fetch("SELECT FROM pg_locks WHERE NOT granted"):
            return True
    return False
