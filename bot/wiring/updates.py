"""Every update, whichever way it comes: handled once, and a person's one after the other."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from aiogram_dialog.api.entities import DialogUpdate
from pydantic import ValidationError
from redis.exceptions import RedisError

from bot.errors import say_our_fault
from bot.wiring.showing_again import show_again
from bot.wiring.storage import Desks
from santa.identifiers import PersonId

log = logging.getLogger(__name__)


class Updates:
    """Takes updates from a webhook or from long polling, over any number of processes.

    A person's updates wait for each other in this process as they came, and for those in other
    processes in the order of their numbers. One that has been handled is known again by its
    number, which is kept with the dialogs; what it has changed in the game is known by the same
    number there (`santa/acting.py`), should the process be killed between the two.
    """

    def __init__(self, bot: Bot, dispatcher: Dispatcher, desks: Desks) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._desks = desks
        self._last: dict[int, asyncio.Future[None]] = {}
        self._handled: deque[int] = deque(maxlen=1000)
        self.kinds = dispatcher.resolve_used_update_types()
        """The kinds of updates that somebody here answers."""

    async def start(self) -> None:
        """Make ready; to be called once, before the first update."""
        await self._dispatcher.emit_startup(bot=self._bot, **self._dispatcher.workflow_data)

    async def stop(self) -> None:
        """Let go of everything, after the last update."""
        await self._dispatcher.emit_shutdown(bot=self._bot, **self._dispatcher.workflow_data)

    def show_again(self, person: PersonId) -> None:
        """Let somebody's screen show what they have just changed outside the chat."""
        show_again(person, self._bot, self._dispatcher["afterwards"])

    async def take(self, raw: dict[str, Any]) -> None:
        """Handle an update as Telegram wrote it; it returns when that need not come again."""
        update = self.read(raw)
        if update is not None:
            await self.handle(update)

    def read(self, raw: dict[str, Any]) -> Update | None:
        """Read an update, or log that it cannot be read: one of a new kind must not block all."""
        try:
            return Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError:
            log.error("update %s cannot be read and is left out", raw.get("update_id"))
            return None

    async def handle(self, update: Update) -> None:
        """Handle an update after those that came before it from the same person."""
        async with self._turn_here(person_behind(update)):
            try:
                await self._handle(update)
            except Exception:
                log.exception("update %s met a fault", update.update_id)

    async def handle_afterwards(self, update: DialogUpdate) -> None:
        """Handle what a dialog has left to be done after an update, as another one would be.

        Raises:
            RedisError: Redis cannot be asked whose turn it is.
        """
        event = update.aiogd_update
        person, chat = event.from_user, event.chat
        whose = self._desks.of(person.id, chat=chat.id, update=update.update_id)
        async with self._turn_here(person.id), whose as desk:
            at_hand = {"event_from_user": person, "event_chat": chat, "event_thread_id": None}
            await self._feed(update, fsm_storage=desk, **at_hand)
            desk.update = update.update_id

    @contextlib.asynccontextmanager
    async def _turn_here(self, person: int) -> AsyncIterator[None]:
        """Wait in this process for what came before from the same person."""
        before = self._last.get(person)
        done = self._last[person] = asyncio.get_running_loop().create_future()
        try:
            if before is not None:
                await asyncio.wait([before])
            yield
        finally:
            done.set_result(None)
            if self._last.get(person) is done:
                del self._last[person]

    async def _handle(self, update: Update) -> None:
        found = UserContextMiddleware.resolve_event_context(update)
        if found.user is None or found.chat is None or update.update_id in self._handled:
            return  # nobody to answer, or nothing new
        whose = self._desks.of(found.user.id, chat=found.chat.id, update=update.update_id)
        try:
            async with whose as desk:
                if not desk.has_handled(update.update_id):
                    await self._feed(update, fsm_storage=desk)
                    desk.update = update.update_id
            self._handled.append(update.update_id)
        except RedisError as fault:
            log.error("update %s found no Redis: %s", update.update_id, type(fault).__name__)
            await say_our_fault(update)

    async def _feed(self, update: Update, **at_hand: Any) -> None:
        answer = await self._dispatcher.feed_update(self._bot, update, **at_hand)
        if isinstance(answer, TelegramMethod):
            await self._bot(answer)


def person_behind(update: Update) -> int:
    """Return who keeps updates in order: the person they come from, or else the chat."""
    found = UserContextMiddleware.resolve_event_context(update)
    source = found.user or found.chat
    return source.id if source else -update.update_id
