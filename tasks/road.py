"""Whether anything gets through to Telegram: when several people in a row got nothing, it is not
them.

Then everything pauses, and one letter at a time tries the road until one gets through: a flood
that is written into lasts longer, and a Telegram that is down need not be asked for everybody.
"""

import time
from collections.abc import Callable

STREAK = 5
"""So many people in a row who got nothing are no coincidence."""

LONGEST = 60.0
"""Seconds after which the road is tried again at the latest, whatever Telegram has asked for."""


class Road:
    """Counts who got nothing since the last letter that got through.

    Pure: it never waits itself, and `clock` gives monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._turned_back: set[int] = set()
        self._closed_until = clock()

    @property
    def is_blocked(self) -> bool:
        """Tell whether the trouble is everybody's; one letter at a time may then try."""
        return len(self._turned_back) >= STREAK

    @property
    def closed_for(self) -> float:
        """Return for how many seconds nobody may try."""
        return max(0.0, self._closed_until - self._clock()) if self.is_blocked else 0.0

    def turn_back(self, chat: int) -> None:
        """Note that somebody got nothing."""
        self._turned_back.add(chat)

    def close(self, seconds: float) -> None:
        """Let nobody try for so long; a longer rest that was asked for before stays."""
        until = self._clock() + min(seconds, LONGEST)
        self._closed_until = max(self._closed_until, until)

    def open(self) -> None:
        """Note that a letter got through."""
        self._turned_back.clear()
        self._closed_until = self._clock()
