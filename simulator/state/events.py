"""Everything that happens, numbered, for whoever watches."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from simulator.state.clock import Clock

KEPT = 20_000

Event = dict[str, Any]


class Events:
    """A log of what happened, with bells for those who wait."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._log: deque[Event] = deque(maxlen=KEPT)
        self.seq = 0
        self.bells: list[Callable[[], None]] = []

    def add(self, kind: str, **fields: Any) -> Event:
        """Note that something happened and ring every bell."""
        self.seq += 1
        event = {"seq": self.seq, "at": self._clock.now().isoformat(), "kind": kind, **fields}
        self._log.append(event)
        for bell in self.bells:
            bell()
        return event

    def since(self, seq: int) -> list[Event]:
        """Give what happened after a number."""
        if not self._log or self._log[-1]["seq"] <= seq:
            return []
        skip = max(0, seq - self._log[0]["seq"] + 1)
        return [self._log[index] for index in range(skip, len(self._log))]
