"""What a dialog does a moment after an update was answered: nobody's update waits for it.

It is done in the name of the person and in their turn, as an update would be. What the end of
the work finds waiting is not begun any more, so nothing may depend on it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.types import Chat, User
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import DEFAULT_STACK_ID, DialogAction, DialogUpdate
from aiogram_dialog.api.entities.update_event import DialogFgEvent
from redis.exceptions import RedisError

from bot.context import person_of
from bot.wiring.waiting import is_over_within
from santa.identifiers import PersonId

log = logging.getLogger(__name__)

Step = Callable[[DialogManager], Awaitable[bool]]
"""Does something, and tells whether it is to be done again after the next pause."""

OUTSIDE = 0
"""The number of what no update of Telegram's has brought about."""

Handle = Callable[[DialogUpdate], Coroutine[Any, Any, None]]


class Afterwards:
    """What is to be done in one process; `handle` brings each step into its person's turn."""

    def __init__(self) -> None:
        self.handle: Handle
        self._over = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()

    def begin(self, manager: DialogManager, pauses: Sequence[float], step: Step) -> None:
        """Take the step after each of the pauses, in seconds, until it says that it is enough."""
        person, number = person_of(manager), manager.middleware_data["event_update"].update_id
        bot: Bot = manager.middleware_data["bot"]
        self._begin(_Whose(person, number, bot), pauses, step)

    def begin_for(self, person: PersonId, bot: Bot, step: Step) -> None:
        """Take the step at once, in the turn of somebody who did something outside the chat."""
        self._begin(_Whose(person, OUTSIDE, bot), [0], step)

    def _begin(self, whose: "_Whose", pauses: Sequence[float], step: Step) -> None:
        running = asyncio.create_task(self._run(whose, pauses, step))
        self._running.add(running)
        running.add_done_callback(self._running.discard)

    async def _run(self, whose: "_Whose", pauses: Sequence[float], step: Step) -> None:
        for pause in pauses:
            if await is_over_within(self._over, pause):
                return
            try:
                if not await self._take(step, whose):
                    return
            except RedisError as fault:
                log.warning("what was left to do met a %s", type(fault).__name__)
                return

    async def _take(self, step: Step, whose: "_Whose") -> bool:
        """Take a step in the turn of a person; they may have been shut out or forgotten by then."""
        entered, left = asyncio.Future[DialogManager](), asyncio.Future[None]()
        turn = asyncio.create_task(self.handle(whose.update(entered, left)))
        either: list[asyncio.Future[Any]] = [entered, turn]
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        goes_on = False
        if entered.done():
            try:
                goes_on = await step(entered.result())
                left.set_result(None)
            except Exception as fault:  # noqa: BLE001 - said to the person as any other is
                left.set_exception(fault)
        await turn
        return goes_on

    async def finish(self) -> None:
        """Wait for the steps that are being taken; no other is."""
        self._over.set()
        await asyncio.gather(*self._running)


def afterwards_of(manager: DialogManager) -> Afterwards:
    """Return what is to be done in this process."""
    found: Afterwards = manager.middleware_data["afterwards"]
    return found


@dataclass(frozen=True)
class _Whose:
    """In whose name, and after which update of theirs."""

    person: int
    number: int
    bot: Bot

    def update(
        self, entered: asyncio.Future[DialogManager], left: asyncio.Future[None]
    ) -> DialogUpdate:
        """Make what aiogram-dialog answers with a manager, until the other future is done."""
        event = DialogFgEvent(
            action=DialogAction.FG,
            data=None,
            from_user=User(id=self.person, is_bot=False, first_name=""),
            chat=Chat(id=self.person, type="private"),
            intent_id=None,
            stack_id=DEFAULT_STACK_ID,
            thread_id=None,
            business_connection_id=None,
            entered=entered,
            exited=left,
        )
        update = DialogUpdate(event.as_(self.bot)).model_copy(update={"update_id": self.number})
        return update.as_(self.bot)
