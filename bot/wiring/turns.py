"""Whose turn it is: one update of a person at a time, over all processes, the earlier one first.

While nobody else wants it, a turn costs two commands at its begin and two at its end; what the
person's dialogs have left is read and written in the same two steps.
"""

import asyncio
import logging
import secrets
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.wiring.waiting import is_over_within

log = logging.getLogger(__name__)

HELD_FOR = 10.0
"""Seconds that a turn outlives the process that was killed in it."""

RENEWED_EVERY = 3.0
SURE_FOR = 7.0
"""Seconds for which a turn is surely still ours, however slowly Redis has answered."""

KEPT_WAITING = 1.0
"""Seconds for which an update that waits is let go first without asking again."""

SHORTEST_PAUSE, LONGEST_PAUSE = 0.005, 0.1

# KEYS: the turn, the earliest update that waits, the dialogs.
# ARGV: my token, my update, milliseconds to hold a turn, milliseconds to wait in front.
WAIT = """
local mine, holder = tonumber(ARGV[2]), redis.call('GET', KEYS[1])
if tonumber(redis.call('GET', KEYS[2]) or ARGV[2]) < mine then
  if holder == ARGV[1] then redis.call('DEL', KEYS[1]) end
  return false
end
if holder and holder ~= ARGV[1] then
  redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[4])
  return false
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
redis.call('DEL', KEYS[2])
return redis.call('GET', KEYS[3]) or ''
"""

# KEYS: the turn. ARGV: my token, milliseconds to hold it.
RENEW = """
return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2])
"""

# KEYS: the turn, the dialogs. ARGV: my token, then what to do with the dialogs, if anything: the
# new ones with seconds to keep them, or nothing to forget them.
END = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return false end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[2])
elseif ARGV[2] then
  redis.call('SET', KEYS[2], ARGV[2], 'EX', ARGV[3])
end
return redis.call('DEL', KEYS[1])
"""

FORGOTTEN = b""
"""What is left for the next turn when nothing is."""


class Turn:
    """The turn of one update; `found` is what the dialogs of its person have left."""

    def __init__(self, redis: Redis, dialogs: str, update: int) -> None:
        self._redis = redis
        self._dialogs, self._lock, self._front = dialogs, f"{dialogs}:turn", f"{dialogs}:front"
        self._update = update
        self._token = f"{update}-{secrets.token_hex(8)}"
        self._loop = asyncio.get_running_loop()
        self._renewing: asyncio.Task[None] | None = None
        self._is_over = asyncio.Event()
        self.found: bytes | None = None

    async def begin(self) -> None:
        """Wait for the turn.

        Raises:
            RedisError: Redis cannot be asked.
        """
        asked_at = self._loop.time()
        async with self._redis.pipeline(transaction=False) as line:
            line.set(self._lock, self._token, nx=True, px=_milliseconds(HELD_FOR))
            line.mget(self._dialogs, self._front)
            is_ours, (self.found, waiting) = await line.execute()
        if not is_ours or (waiting is not None and int(waiting) < self._update):
            asked_at = await self._wait()
        self._sure_until = asked_at + SURE_FOR
        self._timer = self._loop.call_later(RENEWED_EVERY, self._begin_renewing)

    async def _wait(self) -> float:
        pause = SHORTEST_PAUSE
        while True:
            asked_at = self._loop.time()
            found = await self._run(
                WAIT,
                [self._lock, self._front, self._dialogs],
                [self._update, _milliseconds(HELD_FOR), _milliseconds(KEPT_WAITING)],
            )
            if found is not None:
                self.found = found or None
                return asked_at
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def _begin_renewing(self) -> None:
        self._renewing = self._loop.create_task(self._renew())

    async def _renew(self) -> None:
        while True:
            asked_at = self._loop.time()
            try:
                if not await self._run(RENEW, [self._lock], [_milliseconds(HELD_FOR)]):
                    return
                self._sure_until = asked_at + SURE_FOR
            except RedisError as fault:
                log.warning("a turn cannot be renewed: %s", type(fault).__name__)
            if await is_over_within(self._is_over, RENEWED_EVERY):
                return

    async def end(self, dialogs: bytes | None = None, *, seconds: int = 0) -> None:
        """Let the next update have its turn, with these dialogs if any are given.

        Raises:
            RedisError: Redis cannot be asked; the turn ends by itself, the dialogs are lost.
        """
        self._timer.cancel()
        if self._renewing is not None:
            # Asked to end, not cancelled: redis writes by `asyncio.wait_for`, which in Python 3.11
            # may swallow that, and the turn would be renewed for ever.
            self._is_over.set()
            await asyncio.wait([self._renewing])
        if self._loop.time() >= self._sure_until:
            await self._end_if_ours(dialogs, seconds)
            return
        async with self._redis.pipeline(transaction=False) as line:
            if dialogs:
                line.set(self._dialogs, dialogs, ex=seconds)
            line.delete(self._lock, *([self._dialogs] if dialogs == FORGOTTEN else []))
            await line.execute()

    async def _end_if_ours(self, dialogs: bytes | None, seconds: int) -> None:
        left = [] if dialogs is None else [dialogs, seconds]
        if not await self._run(END, [self._lock, self._dialogs], left):
            log.warning("a turn took too long and was lost; what was typed in it is asked again")

    async def _run(self, script: str, keys: list[str], values: list[Any]) -> Any:
        return await self._redis.register_script(script)(keys=keys, args=[self._token, *values])


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1000)
