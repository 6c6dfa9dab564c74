"""Waiting that ends at once when what it is for is over."""

import asyncio
import contextlib


async def is_over_within(over: asyncio.Event, seconds: float) -> bool:
    """Wait so long at most, and tell whether it is over."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await over.wait()
    return over.is_set()
