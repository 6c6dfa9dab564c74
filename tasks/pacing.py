"""How fast one may send: Telegram's limits are per bot, and one courier keeps them exactly."""

import time
from collections import deque
from collections.abc import Callable

PER_SECOND = 30
"""Messages to all chats together within a second."""

MARGIN = 0.98
"""What leaves evenly arrives unevenly: a little below the limit, it is never passed."""

CHAT_REST = 1.0
"""Seconds between two messages to one chat."""


class Pacing:
    """Hands out turns to send, evenly spaced, and knows which chats are to be left in peace.

    Turns that a busy process has missed may be made up for, but never beyond the limit.
    Pure: it never waits itself, and `clock` gives monotonic seconds.
    """

    def __init__(
        self, *, per_second: float = PER_SECOND, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._between = 1 / (per_second * MARGIN)
        self._left: deque[float] = deque(maxlen=int(per_second))
        self._clock = clock
        self._next_turn = clock()
        self._rested_at: dict[int, float] = {}

    def turn(self) -> float:
        """Take the next free turn; returns the seconds until it comes."""
        now = self._clock()
        turn = max(now, self._next_turn)
        self._next_turn = turn + self._between
        return turn - now

    def leave(self) -> float:
        """Leave, if the last second has room for one more; else return the seconds until then."""
        now = self._clock()
        if len(self._left) == self._left.maxlen:
            wait = self._left[0] + 1 - now
            if wait > 0:
                return wait
        self._left.append(now)
        return 0.0

    def let_rest(self, chat: int, seconds: float = CHAT_REST) -> None:
        """Leave a chat in peace for at least so long."""
        rested_at = self._clock() + seconds
        self._rested_at[chat] = max(rested_at, self._rested_at.get(chat, rested_at))

    def wake(self, chat: int) -> None:
        """Let a chat be written to at once, since what it was to rest from is over."""
        self._rested_at.pop(chat, None)

    def resting(self) -> set[int]:
        """Return the chats that must not be written to now."""
        now = self._clock()
        self._rested_at = {chat: at for chat, at in self._rested_at.items() if at > now}
        return set(self._rested_at)

    def next_rested_in(self) -> float | None:
        """Return the seconds until the first resting chat may be written to again."""
        if not self._rested_at:
            return None
        return max(0.0, min(self._rested_at.values()) - self._clock())
