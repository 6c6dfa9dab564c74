"""When a letter may leave: the pace, the chats that are to rest, and a road that may be blocked."""

import asyncio
import logging

from santa.identifiers import PersonId
from tasks.pacing import Pacing
from tasks.pauses import Trouble
from tasks.road import Road

log = logging.getLogger(__name__)

IN_FLIGHT = 60
"""Letters taken at once: enough for the full pace when Telegram takes a second to answer."""

LONGEST_REST = 120.0
"""Seconds that a letter which fails again and again waits at most."""

NEXT_ONE = 60.0
"""Seconds that a letter rests which got nothing while the road is blocked: another one tries."""


class Traffic:
    """Decides who may leave and when, and learns from how the letters fared."""

    def __init__(self, pacing: Pacing | None = None) -> None:
        self._pacing = pacing or Pacing()
        self._road = Road()
        self._hoping: set[PersonId] = set()
        self._silence = Trouble(log, "Telegram does not take letters")

    def most_to_take(self, in_flight: int) -> int:
        """Return how many letters may be taken besides those in flight.

        None before half of them have landed, as each look into the outbox goes through all
        that wait. While the road is blocked one letter at a time tries it.
        """
        if self._road.is_blocked:
            return 0 if in_flight or self.is_closed else 1
        return 0 if in_flight > IN_FLIGHT // 2 else IN_FLIGHT - in_flight

    @property
    def is_closed(self) -> bool:
        """Tell whether nobody may leave now."""
        return self._road.closed_for > 0

    def resting(self) -> set[PersonId]:
        """Return who must not be written to now."""
        return set(map(PersonId, self._pacing.resting()))

    def changes_in(self, longest: float) -> float:
        """Return the seconds until somebody may leave who may not now, at most so many."""
        if self.is_closed:
            return min(longest, self._road.closed_for)
        self._pacing.resting()  # lets go of those who have rested
        rested_in = self._pacing.next_rested_in()
        return longest if rested_in is None else min(longest, rested_in)

    def turn(self) -> float:
        """Take the next free turn to leave; returns the seconds until it comes."""
        return self._pacing.turn()

    async def leave(self) -> None:
        """Wait until the limit has room, should several be late and leave together."""
        while wait := self._pacing.leave():  # noqa: ASYNC110
            await asyncio.sleep(wait)

    def has_left(self, receiver: PersonId) -> None:
        """Note that something was sent to somebody, whatever came of it."""
        self._pacing.let_rest(receiver)

    def got_through(self) -> None:
        """Note that Telegram took a letter or said why never; who could only hope tries again."""
        self._road.open()
        self._silence.over()
        while self._hoping:
            self._pacing.wake(self._hoping.pop())

    def was_too_fast(self, receiver: PersonId, seconds: float) -> None:
        """Leave a chat in peace for as long as Telegram wants it, or everybody in a flood."""
        self._pacing.let_rest(receiver, seconds)
        self._road.turn_back(receiver)
        if self._road.is_blocked:
            self._road.close(seconds)

    def failed(self, receiver: PersonId, why: str) -> bool:
        """Note that Telegram or the way to it failed; tell whether that is everybody's trouble."""
        self._road.turn_back(receiver)
        if not self._road.is_blocked:
            return False
        if not self.is_closed:
            self._road.close(self._silence.met(why))
        self._pacing.let_rest(receiver, NEXT_ONE)
        self._hoping.add(receiver)
        return True

    def let_rest(self, receiver: PersonId, attempts: int) -> None:
        """Let a letter wait that failed by itself, longer each time."""
        self._pacing.let_rest(receiver, min(2.0 ** min(attempts - 1, 10), LONGEST_REST))
