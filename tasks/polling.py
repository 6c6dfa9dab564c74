"""Long polling: takes updates from Telegram, and confirms them only when they are handled.

aiogram's own loop confirms a batch while its handlers still run and leaves them behind when
it stops, so a restart would lose what people have just typed or pressed.
"""

import asyncio
import logging
from collections import deque
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from pydantic import ValidationError

from tasks.pauses import Trouble, pause, unless_stopped

log = logging.getLogger(__name__)

LONG_POLL = 25
"""Seconds that Telegram may hold a question for updates."""

PATIENCE = 3.0
"""Seconds after which the rest need not wait any longer for an update that is slow to handle."""

MOST_IN_HAND = 200
"""Updates in hand at most; further ones wait at Telegram."""

TOKEN_REFUSED = (TelegramUnauthorizedError, TelegramNotFound)


class Polling:
    """Feeds the dispatcher; updates of one person one after the other, of several side by side."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._allowed = dispatcher.resolve_used_update_types()
        self._next: int | None = None
        self._asked: int | None = None
        self._seen: deque[int] = deque(maxlen=1000)
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        self._lanes: dict[int, asyncio.Task[None]] = {}
        self._silence = Trouble(log, "no updates come from Telegram")

    async def work(self, stopping: asyncio.Event) -> None:
        """Take updates until told to stop, then finish those in hand and confirm them.

        Raises:
            TelegramUnauthorizedError: the token is no longer good.
        """
        while not stopping.is_set():
            try:
                updates = await unless_stopped(stopping, self._ask(LONG_POLL, 100))
            except TOKEN_REFUSED:
                raise
            except (TelegramAPIError, ClientDecodeError) as fault:
                await pause(stopping, self._wait_after(fault))
                continue
            self._silence.over()
            for update in updates or []:
                self._take(update)
            await self._finish(PATIENCE)
            while len(self._in_hand) > MOST_IN_HAND and not stopping.is_set():
                await self._finish(PATIENCE)
        await self._finish(None)
        await self._confirm()

    async def _ask(self, seconds: int, most: int) -> list[Update]:
        self._asked = self._next
        try:
            return await self._bot.get_updates(
                offset=self._next,
                limit=most,
                timeout=seconds,
                allowed_updates=self._allowed,
                request_timeout=seconds + 10,
            )
        except ClientDecodeError as fault:
            return self._readable(fault)

    def _readable(self, fault: ClientDecodeError) -> list[Update]:
        """Keep the updates of a batch that can be read: one of a new kind must not block all."""
        match fault.data:
            case {"ok": True, "result": [*raw]}:
                return [update for each in raw if (update := self._read(each))]
        raise fault

    def _read(self, raw: dict[str, Any]) -> Update | None:
        try:
            return Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError:
            log.error("update %s cannot be read and is left out", raw.get("update_id"))
            self._next = max(self._next or 0, int(raw["update_id"]) + 1)
            return None

    def _wait_after(self, fault: TelegramAPIError | ClientDecodeError) -> float:
        match fault:
            case TelegramRetryAfter():
                return float(fault.retry_after)
            case TelegramConflictError():
                return self._silence.met("another program takes the updates of this bot")
            case _:
                return self._silence.met(type(fault).__name__)

    def _take(self, update: Update) -> None:
        self._next = update.update_id + 1
        if update.update_id in self._seen:
            return
        self._seen.append(update.update_id)
        lane = _lane_of(update)
        handling = asyncio.create_task(self._handle(update, self._lanes.get(lane)))
        self._in_hand[update.update_id] = self._lanes[lane] = handling

    async def _handle(self, update: Update, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        try:
            answer = await self._dispatcher.feed_update(self._bot, update)
            if isinstance(answer, TelegramMethod):
                await self._bot(answer)
        except Exception:
            log.exception("update %s met a fault", update.update_id)

    async def _finish(self, patience: float | None) -> None:
        """Wait for the updates in hand, at most so long, and let go of the finished ones."""
        if self._in_hand:
            await asyncio.wait(self._in_hand.values(), timeout=patience)
        for held in (self._in_hand, self._lanes):
            for key in [key for key, handling in held.items() if handling.done()]:
                del held[key]

    async def _confirm(self) -> None:
        """Tell Telegram what is handled, which else only the next question for updates does."""
        if self._next != self._asked:
            try:
                await self._ask(0, 1)
            except (TelegramAPIError, ClientDecodeError) as fault:
                log.warning("the last updates may come again: %s", type(fault).__name__)


def _lane_of(update: Update) -> int:
    """Return what keeps updates in order: the person they come from, or the chat."""
    kinds = Update.model_fields.keys() - {"update_id"}
    event = next((found for kind in kinds if (found := getattr(update, kind))), None)
    source = getattr(event, "from_user", None) or getattr(event, "chat", None)
    return source.id if source else -update.update_id
