"""A random walk over matchings, for when nothing exact is affordable.

Every step is as likely as its way back, so the walk leaves the uniform distribution as it is and
approaches it. How near it comes is measured in docs/draw.md.
"""

from collections.abc import Sequence
from math import log2
from random import Random

from santa.draw.grid import Grid

CHAINS = 20
"""Chains of takeovers per row and doubling of the rows."""
MOST_TAKEOVERS = 400_000
"""Keeps a walk below about half a second."""


class MatchingWalk:
    """A full matching that wanders.

    A row lets its column go and takes any open one, whose owner takes another, until somebody
    takes the free one. A chain and the chain back have the same chance: the same rows choose,
    each among as many. Any two matchings differ by such chains, so every one can be reached.
    """

    def __init__(self, grid: Grid, column_of: Sequence[int]) -> None:
        self._grid = grid
        self.column_of = list(column_of)
        """Where the walk is."""
        self._row_of = [0] * grid.size
        for row, column in enumerate(column_of):
            self._row_of[column] = row
        self._options: dict[int, list[int]] = {}

    def wander(self, rng: Random) -> list[int]:
        """Walk for as long as is needed and affordable, and tell where it ended."""
        wanted = int(CHAINS * self._grid.size * log2(self._grid.size + 1))
        # How long chains are is tried out first: a walk stopped by its length would be biased.
        trial = min(wanted, 10)
        length = sum(self.step(rng) for _ in range(trial)) / trial
        for _ in range(min(wanted, int(MOST_TAKEOVERS / length) + 1)):
            self.step(rng)
        return self.column_of[:]

    def stroll(self, rng: Random) -> list[int]:
        """Walk a little: to somewhere else, but not to anywhere."""
        passed = 0
        while passed < 2 * self._grid.size:
            passed += self.step(rng)
        return self.column_of[:]

    def step(self, rng: Random) -> int:
        """Pass columns on until every row has one again; tell how many were passed on."""
        row = rng.randrange(self._grid.size)
        free = self.column_of[row]
        before: dict[int, int] = {}
        for passed in range(1, 1000 + 50 * self._grid.size):
            before.setdefault(row, self.column_of[row])
            column = self._choose(row, rng)
            owner = self._row_of[column]
            before.setdefault(owner, self.column_of[owner])
            self.column_of[row], self._row_of[column] = column, row
            if column == free:
                return passed
            row = owner
        for row, column in before.items():
            self.column_of[row], self._row_of[column] = column, row
        return passed

    def _choose(self, row: int, rng: Random) -> int:
        shut = self._grid.shut[row]
        if 2 * len(shut) <= self._grid.size:
            while (column := rng.randrange(self._grid.size)) in shut:
                pass
            return column
        if row not in self._options:
            self._options[row] = self._grid.options(row)
        return rng.choice(self._options[row])
