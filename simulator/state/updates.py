"""The queue of updates for the bot, and how long each may wait there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from simulator.state.clock import Clock

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = (
    "message",
    "edited_message",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "message_reaction_count",
)
_LIVES = {
    "callback_query": timedelta(seconds=150),
    "inline_query": timedelta(seconds=30),
    "chosen_inline_result": timedelta(seconds=600),
}
_LIFE = timedelta(hours=24)


@dataclass
class Queued:
    """One update that the bot has not confirmed yet."""

    update_id: int
    kind: str
    body: dict[str, Any]
    key: str
    expires: datetime
    again: bool = False
    tries: int = 0

    def wire(self) -> dict[str, Any]:
        """Give the Bot API's Update."""
        return {"update_id": self.update_id, self.kind: self.body}


@dataclass
class Webhook:
    """Where updates are brought to, when they are not fetched."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_date: int = 0


@dataclass
class Updates:
    """A queue with the habits of Telegram: filtered when made, kept until confirmed or stale."""

    clock: Clock
    allowed: frozenset[str] | None = None
    webhook: Webhook = field(default_factory=Webhook)
    queue: list[Queued] = field(default_factory=list)
    next_id: int = 1
    bells: list[Callable[[], None]] = field(default_factory=list)
    repeat: Callable[[], bool] = lambda: False

    def allow(self, kinds: list[str]) -> None:
        """Remember which kinds the bot wants; none named means the default ones."""
        self.allowed = frozenset(kinds) or None

    def wants(self, kind: str) -> bool:
        """Say whether an update of this kind would be made now."""
        if self.allowed is None:
            return kind not in NOT_BY_DEFAULT
        return kind in self.allowed

    def add(self, kind: str, body: dict[str, Any], key: str) -> int | None:
        """Queue an update unless the bot does not want its kind; `key` keeps an order."""
        if not self.wants(kind):
            return None
        expires = self.clock.now() + _LIVES.get(kind, _LIFE)
        queued = Queued(self.next_id, kind, body, key, expires, again=self.repeat())
        self.next_id += 1
        self.queue.append(queued)
        self.ring()
        return queued.update_id

    def ring(self) -> None:
        """Wake whoever delivers."""
        for bell in self.bells:
            bell()

    def prune(self) -> None:
        """Forget what has waited too long."""
        now = self.clock.now()
        self.queue = [queued for queued in self.queue if queued.expires > now]

    def confirm_below(self, offset: int) -> None:
        """Forget what the bot has confirmed by asking for this offset."""
        if offset < 0:
            self.queue = self.queue[offset:]
            return
        self.queue = [queued for queued in self.queue if not self._confirmed(queued, offset)]

    def _confirmed(self, queued: Queued, offset: int) -> bool:
        if queued.update_id >= offset:
            return False
        if queued.again:
            queued.again = False
            return False
        return True

    def pending(self, limit: int = 100) -> list[Queued]:
        """Give the first updates that wait."""
        self.prune()
        return self.queue[:limit]

    def remove(self, queued: Queued) -> None:
        """Forget one update: it was delivered, or nobody will ever take it."""
        if queued in self.queue:
            self.queue.remove(queued)
