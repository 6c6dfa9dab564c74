"""How fast one may send: Telegram's limits are per bot, and one courier keeps them exactly."""

import time
from collections.abc import Callable

PER_SECOND = 30
"""Messages to all chats together within a second."""

CHAT_REST = 1.0
"""Seconds between two messages to one chat."""


class Pacing:
    """Hands out turns to send, evenly spaced, and knows which chats are to be left in peace.

    Pure: it never waits itself, and `clock` gives monotonic seconds.
    """

    def __init__(
        self, *, per_second: float = PER_SECOND, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._between = 1 / per_second
        self._clock = clock
        self._next_turn = clock()
        self._rested_at: dict[int, float] = {}

    def turn(self) -> float:
        """Take the next free turn; returns the seconds until it comes."""
        now = self._clock()
        turn = max(now, self._next_turn)
        self._next_turn = turn + self._between
        return turn - now

    def let_rest(self, chat: int, seconds: float = CHAT_REST) -> None:
        """Leave a chat in peace for at least so long."""
        rested_at = self._clock() + seconds
        self._rested_at[chat] = max(rested_at, self._rested_at.get(chat, rested_at))

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
