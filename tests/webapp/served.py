"""An application that is served as in production, on a free port."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from webapp.serving import listening_at, serve, url_of


@contextlib.asynccontextmanager
async def served(app: Any) -> AsyncIterator[str]:
    """Serve an application for the block; gives its address."""
    door, stopping = listening_at("127.0.0.1", 0), asyncio.Event()
    url = url_of(door)
    serving = asyncio.create_task(serve(app, door, stopping))
    try:
        yield url
    finally:
        stopping.set()
        await serving
