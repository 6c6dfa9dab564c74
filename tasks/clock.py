"""The clock: once a minute it asks which rooms are due, and the draw happens; once an hour, what
is to be forgotten.

The database is the schedule, so an ask that is lost costs a minute and an ask too many costs
one query. A plain list in Redis is queue enough: no consumer group that a flushed Redis
would forget, nothing to redeliver, nothing that grows.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import cast

from redis.asyncio import Redis
from redis.exceptions import RedisError
from taskiq import TaskiqScheduler
from taskiq.api import run_scheduler_task
from taskiq.message import BrokerMessage
from taskiq.receiver import Receiver
from taskiq.schedule_sources import LabelScheduleSource
from taskiq_redis import ListQueueBroker

from santa.acting import forget_old_updates
from santa.draw.use_cases import draw_due_rooms
from santa.letters.duty import AWAY
from santa.messages.tidying import tidy_messages
from santa.rooms.purging import purge_finished
from tasks.pauses import Trouble, pause

log = logging.getLogger(__name__)

QUEUE = "santa:clock"
EVERY_MINUTE = "* * * * *"
EVERY_HOUR = "17 * * * *"
MOST_ASKS = 10
"""Asks kept while nobody listens; one would do."""

LISTEN = 5
"""Seconds that one question to an empty queue takes."""

GLANCE = 2.0
"""Seconds between two looks at the clock on the wall."""

SILENCE = 10
"""Seconds without an answer after which Redis is taken to be gone."""


class ClockQueue(ListQueueBroker):
    """The stock list broker, made fit for a quiet queue and for a Redis that comes and goes.

    The stock one blocks for ever on a connection that times out after five seconds, and
    its list grows while nobody listens.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url, queue_name=QUEUE, socket_timeout=SILENCE)
        self._absence = Trouble(log, "the clock cannot ask")

    async def kick(self, message: BrokerMessage) -> None:
        """Leave an ask; without Redis it is dropped, for the next minute brings another."""
        try:
            async with Redis(connection_pool=self.connection_pool) as redis:
                await redis.lpush(self.queue_name, message.message)
                await redis.ltrim(self.queue_name, 0, MOST_ASKS - 1)
        except (RedisError, OSError) as gone:
            self._absence.met(type(gone).__name__)
        else:
            self._absence.over()

    async def listen(self) -> AsyncGenerator[bytes, None]:
        """Give one ask after the other."""
        async with Redis(connection_pool=self.connection_pool) as redis:
            while True:
                if taken := await redis.brpop([self.queue_name], timeout=LISTEN):
                    yield cast(bytes, taken[1])


class Clock:
    """Asks every minute and draws what is due; any number of clocks may run.

    Every hour it has what finished long ago forgotten.
    """

    def __init__(self, redis_url: str) -> None:
        self._queue = ClockQueue(redis_url)
        self._absence = Trouble(log, "the clock does not hear")
        self._failure = Trouble(log, "the due rooms cannot be drawn")
        self._remembering = Trouble(log, "what finished long ago cannot be purged")

        # taskiq renames what it is given, and cannot rename a method
        async def draw() -> None:
            self._absence.over()
            await self._draw()

        async def purge() -> None:
            await self._purge()

        self._task = self._queue.register_task(
            draw, task_name="draw_due_rooms", schedule=[{"cron": EVERY_MINUTE}]
        )
        self._queue.register_task(
            purge, task_name="purge_finished", schedule=[{"cron": EVERY_HOUR}]
        )

    async def ask(self) -> None:
        """Have the due rooms drawn at once, for instance because time was moved."""
        await self._task.kiq()

    async def work(self, stopping: asyncio.Event) -> None:
        """Ask and listen until told to stop, then finish the draw that is under way."""
        async with asyncio.TaskGroup() as group:
            minutes = group.create_task(self._mind_the_minutes(stopping))
            await self._listen(stopping)
            minutes.cancel()
        await self.close()

    async def ask_only(self, stopping: asyncio.Event) -> None:
        """Ask every minute until told to stop, and leave the draws to whoever listens."""
        await self._mind_the_minutes(stopping)
        await self.close()

    async def listen_only(self, stopping: asyncio.Event) -> None:
        """Draw whenever somebody asks until told to stop; the minutes are somebody else's."""
        await self._listen(stopping)
        await self.close()

    async def close(self) -> None:
        """Close the connections, which `work` does at its end by itself."""
        await self._queue.shutdown()

    async def _mind_the_minutes(self, stopping: asyncio.Event) -> None:
        """Keep the schedule; begin it anew when the clock on the wall is put back.

        The stock scheduler would stay silent until the wall shows again what it showed before.
        """
        while not stopping.is_set():
            scheduler = TaskiqScheduler(self._queue, [LabelScheduleSource(self._queue)])
            minutes = asyncio.create_task(run_scheduler_task(scheduler))
            try:
                await _until_put_back(stopping, minutes)
            finally:
                minutes.cancel()

    async def _listen(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set():
            try:
                await self.ask()  # a moment may have passed while nobody listened
                receiver = Receiver(self._queue, run_startup=False, max_async_tasks=1)
                await receiver.listen(stopping)
                self._absence.over()
            except* (RedisError, OSError) as gone:
                names = ", ".join(sorted({type(fault).__name__ for fault in gone.exceptions}))
                wait = self._absence.met(names)
                await self._draw()  # every clock does then; a room is drawn once all the same
                await pause(stopping, wait)

    async def _draw(self) -> None:
        try:
            await draw_due_rooms()
        except AWAY as gone:
            self._failure.met(type(gone).__name__)
        except Exception as fault:  # noqa: BLE001 - logged there; the next minute tries again
            self._failure.met(fault)
        else:
            self._failure.over()

    async def _purge(self) -> None:
        try:
            await purge_finished()
            await forget_old_updates()
            await tidy_messages()
        except Exception as fault:  # noqa: BLE001 - logged there; the next hour tries again
            self._remembering.met(fault)
        else:
            self._remembering.over()


async def _until_put_back(stopping: asyncio.Event, minutes: asyncio.Task[None]) -> None:
    shown = datetime.now(UTC)
    while not stopping.is_set():
        await pause(stopping, GLANCE)
        if minutes.done():
            minutes.result()
        before, shown = shown, datetime.now(UTC)
        if shown < before:
            log.info("the clock on the wall was put back")
            return
