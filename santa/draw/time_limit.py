"""How long a search may take."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class TimeLimit:
    """Seconds from when to when, and the clock that tells."""

    start: float
    end: float
    clock: Callable[[], float]

    def is_over(self, *, effort: float = 1.0) -> bool:
        """Tell whether the time is over, or will be after so many times the effort so far."""
        return self.start + effort * (self.clock() - self.start) > self.end

    def half(self) -> "TimeLimit":
        """Take half of the time that is left."""
        now = self.clock()
        return TimeLimit(now, now + max(0.0, self.end - now) / 2, self.clock)


def within(seconds: float, clock: Callable[[], float]) -> TimeLimit:
    """Start the clock."""
    return TimeLimit(clock(), clock() + seconds, clock)
