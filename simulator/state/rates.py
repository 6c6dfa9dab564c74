"""How fast the bot may write: buckets of tokens per chat, per group and for all together."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Bucket:
    """Tokens that drip back, never above the size of the bucket."""

    size: float
    per_second: float
    tokens: float
    at: float

    def refill(self, now: float) -> None:
        """Let drip back what the time since the last look gives."""
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.per_second)
        self.at = now

    def wait(self) -> float:
        """Give the seconds until one token is there."""
        return max(0.0, (1 - self.tokens) / self.per_second)


@dataclass
class Rates:
    """The limits, on or off. Real time counts here, never simulated."""

    on: bool = False
    per_second: float = 30
    per_chat_per_second: float = 1
    per_chat_burst: float = 3
    per_group_per_minute: float = 20
    now: Callable[[], float] = time.monotonic
    _buckets: dict[str, Bucket] = field(default_factory=dict)

    def spend(self, chat_id: int) -> int:
        """Take one token of each bucket; else take none and give the seconds to wait."""
        if not self.on:
            return 0
        return self._take(self._shapes(chat_id))

    def spend_on_webhook(self) -> int:
        """Count one `setWebhook`, which may come once a second."""
        return self._take([("webhook", (1, 1))]) if self.on else 0

    def _take(self, shapes: list[tuple[str, tuple[float, float]]]) -> int:
        now = self.now()
        buckets = [self._bucket(name, *shape, now) for name, shape in shapes]
        for bucket in buckets:
            bucket.refill(now)
        wait = max(bucket.wait() for bucket in buckets)
        if wait > 0:
            return max(1, math.ceil(wait))
        for bucket in buckets:
            bucket.tokens -= 1
        return 0

    def _shapes(self, chat_id: int) -> list[tuple[str, tuple[float, float]]]:
        shapes = [
            ("all", (self.per_second, self.per_second)),
            (f"chat{chat_id}", (self.per_chat_burst, self.per_chat_per_second)),
        ]
        if chat_id < 0:
            per_minute = self.per_group_per_minute
            shapes.append((f"group{chat_id}", (per_minute, per_minute / 60)))
        return shapes

    def _bucket(self, name: str, size: float, per_second: float, now: float) -> Bucket:
        if name not in self._buckets:
            self._buckets[name] = Bucket(size, per_second, size, now)
        return self._buckets[name]

    def change(self, settings: dict[str, Any]) -> None:
        """Change limits or switch them; every bucket is full again."""
        for name, value in settings.items():
            setattr(self, name, bool(value) if name == "on" else float(value))
        self._buckets.clear()

    def view(self) -> dict[str, Any]:
        """Show the limits."""
        return {
            "on": self.on,
            "per_second": self.per_second,
            "per_chat_per_second": self.per_chat_per_second,
            "per_chat_burst": self.per_chat_burst,
            "per_group_per_minute": self.per_group_per_minute,
        }
