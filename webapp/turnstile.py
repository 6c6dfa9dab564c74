"""How often one person may call: counted in Redis, for all processes together."""

import logging

from redis.asyncio import Redis
from redis.exceptions import RedisError

from santa.identifiers import PersonId
from webapp.refusals import TooManyCalls

log = logging.getLogger(__name__)

MOST_CALLS = 120
WITHIN = 60  # seconds


class Turnstile:
    """Counts the calls of each person within a minute."""

    def __init__(self, redis: Redis, *, most: int = MOST_CALLS) -> None:
        self._redis = redis
        self._most = most
        self._counts = True

    async def let_through(self, person: PersonId) -> None:
        """Count one more call; without Redis nobody counts, and everybody may pass.

        Raises:
            TooManyCalls: with the seconds until the next minute begins.
        """
        key = f"santa:calls:{person}"
        try:
            async with self._redis.pipeline(transaction=True) as counting:
                counting.incr(key)
                counting.expire(key, WITHIN, nx=True)
                counting.ttl(key)
                made, _, left = await counting.execute()
        except (RedisError, OSError) as gone:
            if self._counts:
                log.warning("calls are not counted: %s", type(gone).__name__)
            self._counts = False
            return
        self._counts = True
        if made > self._most:
            raise TooManyCalls(seconds=max(left, 1))
