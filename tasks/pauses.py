"""Waiting that ends when the work ends, and troubles that are said once and met with patience."""

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def pause(stopping: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until told to stop."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stopping.wait()


async def unless_stopped(stopping: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """Return what the work returns, or nothing if told to stop before; the work is then dropped."""
    working = asyncio.create_task(work)
    stop = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait({working, stop}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        stop.cancel()
        working.cancel()
        await asyncio.gather(stop, working, return_exceptions=True)


class Trouble:
    """Something outside that fails: logged when it begins and when it is over, not in between."""

    def __init__(
        self, log: logging.Logger, what: str, *, first: float = 0.5, longest: float = 30.0
    ) -> None:
        self._log = log
        self._what = what
        self._first = first
        self._longest = longest
        self._next: float | None = None

    def met(self, why: str | BaseException) -> float:
        """Note one more failure; returns how many seconds to wait before the next attempt.

        An exception is logged with its traceback: give one only where it is not expected.
        """
        if self._next is None:
            seen = why if isinstance(why, BaseException) else None
            self._log.warning("%s: %s; trying again", self._what, why, exc_info=seen)
            self._next = self._first
        wait = self._next
        self._next = min(wait * 2, self._longest)
        return wait

    def over(self) -> None:
        """Note a success."""
        if self._next is not None:
            self._log.info("%s: not any more", self._what)
            self._next = None
