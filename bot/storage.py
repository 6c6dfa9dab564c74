"""Where half-finished dialogs are kept: in Redis, encrypted and expiring.

What people typed so far stands in them, so nobody who reads Redis may read it.
"""

import json
import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from aiogram.fsm.storage.base import DefaultKeyBuilder
from aiogram.fsm.storage.redis import RedisEventIsolation, RedisStorage
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from redis.asyncio import Redis

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=30)


def create_storage(redis: Redis, keys: Sequence[str]) -> RedisStorage:
    """Keep dialogs in Redis, sealed under the newest key."""
    fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(state: Any) -> str:
        return fernet.encrypt(json.dumps(state).encode()).decode()

    def unseal(sealed: str | bytes) -> Any:
        try:
            return json.loads(fernet.decrypt(sealed))
        except InvalidToken:
            log.warning("a dialog was sealed under a key that is gone; it begins anew")
            return {}

    return RedisStorage(
        redis,
        key_builder=DefaultKeyBuilder(with_destiny=True),
        state_ttl=KEPT_FOR,
        data_ttl=KEPT_FOR,
        json_dumps=seal,
        json_loads=unseal,
    )


def create_isolation(redis: Redis) -> RedisEventIsolation:
    """Handle the updates of one person one after another, over all processes."""
    return RedisEventIsolation(redis, key_builder=DefaultKeyBuilder(with_destiny=True))
