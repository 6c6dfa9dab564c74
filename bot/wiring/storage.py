"""Where half-finished dialogs are kept: in Redis, encrypted and expiring, one record a person.

What people typed so far stands in them, so nobody who reads Redis may read it.
"""

import contextlib
import json
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StorageKey
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.wiring.turns import FORGOTTEN, Turn

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=30)

REMEMBERED = 20
"""So many updates of a person are known again; Telegram brings one after the other."""


class Desk(BaseStorage):
    """The dialogs of one person in one chat, at hand while one of their updates is handled.

    It is what aiogram-dialog takes for the whole storage. A value is kept as it was when it was
    set: whoever changes what they have read changes nothing here.
    """

    def __init__(self, kept: dict[str, str], handled: list[int]) -> None:
        self._kept = kept
        self._handled = handled
        self.update: int | None = None
        """The update that is being handled."""

    def has_handled(self, update: int) -> bool:
        """Tell whether the update came before, and was handled to its end."""
        return update in self._handled

    def as_record(self) -> dict[str, Any]:
        """Return all of it, the update that is being handled among the handled ones."""
        is_new = self.update is not None and self.update not in self._handled
        handled = [*self._handled, self.update] if is_new else self._handled
        return {"kept": self._kept, "handled": handled[-REMEMBERED:]}

    @property
    def is_empty(self) -> bool:
        """Whether no dialog is open."""
        return not self._kept

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return what was set, as something of the reader's own."""
        kept = self._kept.get(key.destiny)
        data: dict[str, Any] = {} if kept is None else json.loads(kept)
        return data

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep it; nothing is kept of nothing."""
        if data:
            self._kept[key.destiny] = json.dumps(data, ensure_ascii=False)
        else:
            self._kept.pop(key.destiny, None)

    async def get_state(self, key: StorageKey) -> str | None:
        """Return nothing: dialogs keep their state among the data."""
        return None

    async def set_state(self, key: StorageKey, state: str | State | None = None) -> None:
        """Refuse: nobody would find it again."""
        raise NotImplementedError

    async def close(self) -> None:
        """Do nothing: what is to be kept is kept by `Desks`."""


class Desks:
    """Everybody's desk; one update at a time works at each."""

    def __init__(self, redis: Redis, keys: Sequence[str]) -> None:
        self._redis = redis
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    @contextlib.asynccontextmanager
    async def of(self, person: int, *, chat: int, update: int) -> AsyncIterator[Desk]:
        """Lend the desk for the block; what an exception leaves behind on it is not kept.

        Raises:
            RedisError: Redis cannot be asked whose turn it is.
        """
        turn = Turn(self._redis, f"dialogs:{chat}:{person}", update)
        await turn.begin()
        record, seconds = None, 0
        try:
            desk = self._opened(turn.found)
            yield desk
            if desk.update is not None:
                # Of somebody who has left, or of a group, not even the handled numbers are kept.
                record = FORGOTTEN if desk.is_empty else self._sealed(desk)
                seconds = int(KEPT_FOR.total_seconds())
        finally:
            try:
                await turn.end(record, seconds=seconds)
            except RedisError as fault:
                log.warning("a dialog was lost on its way to Redis: %s", type(fault).__name__)

    def _opened(self, found: bytes | None) -> Desk:
        if found is None:
            return Desk({}, [])
        try:
            record = json.loads(self._fernet.decrypt(found))
        except InvalidToken:
            log.warning("a dialog was sealed under a key that is gone; it begins anew")
            return Desk({}, [])
        return Desk(record["kept"], record["handled"])

    def _sealed(self, desk: Desk) -> bytes:
        return self._fernet.encrypt(json.dumps(desk.as_record(), ensure_ascii=False).encode())
