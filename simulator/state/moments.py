"""Moments to go to. The simulator knows none; whoever runs the bot may name them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Moment:
    """Something that will happen: what, where, and when."""

    name: str
    """What one goes to, as in "To …": `the draw`."""
    note: str
    """Which one, when there may be several."""
    at: datetime

    def view(self) -> dict[str, Any]:
        """Give what the control API shows."""
        return {"name": self.name, "note": self.note, "at": self.at.isoformat()}


Ahead = Callable[[], Awaitable[Sequence[Moment]]]
