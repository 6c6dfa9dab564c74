"""Long polling: takes updates from Telegram, and confirms them only when they are handled.

aiogram's own loop confirms a batch while its handlers still run and leaves them behind when
it stops, so a restart would lose what people have just typed or pressed.
"""

import asyncio
import logging
from collections import deque
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

from bot.wiring.updates import Updates
from tasks.pauses import Trouble, pause, unless_stopped

log = logging.getLogger(__name__)

LONG_POLL = 25
"""Seconds that Telegram may hold a question for updates."""

PATIENCE = 0.2
"""Seconds after which the rest need not wait any longer for an update that is slow to handle."""

LONGEST_IN_HAND = 60.0
"""Seconds after which an update is confirmed although it is not handled: it may never be."""

BATCH = 100
"""Updates that Telegram gives at most, and so those that can be in hand."""

TOKEN_REFUSED = (TelegramUnauthorizedError, TelegramNotFound)


@dataclass(frozen=True)
class InHand:
    """An update that is being handled."""

    task: asyncio.Task[None]
    since: float = field(default_factory=monotonic)

    @property
    def is_done(self) -> bool:
        """Whether nobody waits for it any more."""
        return self.task.done() or monotonic() - self.since > LONGEST_IN_HAND


class GetUnread(TelegramMethod[list[dict[str, Any]]]):
    """Asks for updates and leaves them unread: one of a new kind must not make all unreadable."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None
    limit: int
    timeout: int
    allowed_updates: list[str]


class Polling:
    """Brings updates to whoever handles them, side by side.

    A question for updates confirms those before the first that is still in hand. The others in
    hand come again with it, and are known.
    """

    def __init__(self, bot: Bot, updates: Updates) -> None:
        self._bot = bot
        self._updates = updates
        self._next: int | None = None
        self._asked: int | None = None
        self._seen: deque[int] = deque(maxlen=10 * BATCH)
        self._in_hand: dict[int, InHand] = {}
        self._silence = Trouble(log, "no updates come from Telegram")

    async def work(self, stopping: asyncio.Event) -> None:
        """Take updates until told to stop, then finish those in hand and confirm them.

        Raises:
            TelegramUnauthorizedError: the token is no longer good.
        """
        while not stopping.is_set():
            try:
                updates = await unless_stopped(stopping, self._ask(LONG_POLL, BATCH))
            except TOKEN_REFUSED:
                raise
            except (TelegramAPIError, ClientDecodeError) as fault:
                await pause(stopping, self._wait_after(fault))
                continue
            self._silence.over()
            self._take(updates or [])
            await self._finish(PATIENCE)
        await self._finish(None)
        await self._confirm()

    async def _ask(self, seconds: int, most: int) -> list[dict[str, Any]]:
        self._asked = min(self._in_hand, default=self._next)
        question = GetUnread(
            offset=self._asked,
            limit=most,
            timeout=seconds,
            allowed_updates=self._updates.kinds,
        )
        return await self._bot(question, request_timeout=seconds + 10)

    def _wait_after(self, fault: TelegramAPIError | ClientDecodeError) -> float:
        match fault:
            case TelegramRetryAfter():
                return float(fault.retry_after)
            case TelegramConflictError():
                return self._silence.met("another program takes the updates of this bot")
            case _:
                return self._silence.met(type(fault).__name__)

    def _take(self, updates: list[dict[str, Any]]) -> None:
        for raw in updates:
            number = int(raw["update_id"])
            if number not in self._seen:
                self._seen.append(number)
                self._in_hand[number] = InHand(asyncio.create_task(self._updates.take(raw)))
                # Not the highest so far: after a silent week Telegram begins anywhere.
                self._next = number + 1

    async def _finish(self, patience: float | None) -> None:
        """Wait for the updates in hand, at most so long, and let go of the finished ones."""
        if self._in_hand:
            await asyncio.wait([held.task for held in self._in_hand.values()], timeout=patience)
        self._in_hand = {n: held for n, held in self._in_hand.items() if not held.is_done}

    async def _confirm(self) -> None:
        """Tell Telegram what is handled, which else only the next question for updates does."""
        if self._next != self._asked:
            try:
                await self._ask(0, 1)
            except (TelegramAPIError, ClientDecodeError) as fault:
                log.warning("the last updates may come again: %s", type(fault).__name__)
