"""Draw matchings of crowded grids, exactly uniformly, by a bound on how many there are.

Huber and Law, "Fast approximation of the permanent for very dense problems" (SODA 2008): columns
choose their rows in turn, each row with the bound on the ways to go on over the bound on the ways
there were. The bound nests: these shares never add up to more than one. What is missing is the
chance to give up and start again, and what comes through is uniform.

Each pair weighs the scale of its row times that of its column, so all matchings weigh the same;
scales that make the sums of rows and of columns alike make the bound tight.
"""

from functools import cached_property
from math import e, log, log1p, pi
from random import Random

from santa.draw.grid import Grid
from santa.draw.scaling import scales_of

EFFORT = 3_000_000
"""Most pairs that are looked at before giving up (about a second)."""
LARGEST = 600
"""Rows beyond which too few attempts are affordable."""
HOPELESS = 0.05
"""Successes to be expected for all that effort, below which it is not begun."""
SCALINGS = 60


class BoundedMatchings:
    """One grid, scaled once and drawn from again and again."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid

    def draw(self, rng: Random) -> list[int] | None:
        """Draw a matching, each equally likely; None when that takes too long."""
        effort = EFFORT if self._is_worth_trying else 0
        while effort > 0:
            chosen, columns = self._attempt(rng)
            if columns == self._grid.size:
                return chosen
            effort -= (columns + 1) * self._grid.size
        return None

    def _attempt(self, rng: Random) -> tuple[list[int], int]:
        """Let columns choose until one gives up; tell who was chosen and how far it came."""
        chosen, sums = [0] * self._grid.size, self._sums[:]
        bounds = [_bound(total) for total in sums]
        rows = set(range(self._grid.size))
        for column, weights in enumerate(self._weights):
            takers = [row for row in rows if row in weights]
            after, change = {}, 1.0
            for row in takers:
                after[row] = _bound(sums[row] - weights[row])
                change *= after[row] / bounds[row]
            picked = _pick({row: change * weights[row] / after[row] for row in takers}, rng)
            if picked is None:
                return chosen, column
            for taker in takers:
                sums[taker] -= weights[taker]
                bounds[taker] = after[taker]
            rows.discard(picked)
            chosen[picked] = column
        return chosen, self._grid.size

    @property
    def _is_worth_trying(self) -> bool:
        if self._grid.size > LARGEST:
            return False
        return self._chance + log(EFFORT / self._grid.size**2) > log(HOPELESS)

    @cached_property
    def _chance(self) -> float:
        """Estimate the logarithm of how likely an attempt succeeds: the matchings over the bound.

        There are at least as many as Schrijver's bound says; what that misses where all shares
        are alike is added (Stirling). Nothing that is drawn depends on how good this is.
        """
        chance = log(2 * pi * self._grid.size) / 2 - 0.5
        for weights in self._weights:
            for row, weight in weights.items():
                share = weight / self._sums[row]
                if share < 1:
                    chance += (1 - share) * log1p(-share)
        return chance + sum(log(total / _bound(total)) for total in self._sums)

    @cached_property
    def _weights(self) -> list[dict[int, float]]:
        """For every column, the weights of the rows that may take it, one at most."""
        givers, receivers = scales_of(self._grid, SCALINGS)
        open_to = [self._grid.options(row) for row in range(self._grid.size)]
        weights: list[dict[int, float]] = [{} for _ in receivers]
        for row, columns in enumerate(open_to):
            largest = max(givers[row] * receivers[column] for column in columns)
            for column in columns:
                weights[column][row] = givers[row] * receivers[column] / largest
        return weights

    @cached_property
    def _sums(self) -> list[float]:
        sums = [0.0] * self._grid.size
        for weights in self._weights:
            for row, weight in weights.items():
                sums[row] += weight
        return sums


def _bound(total: float) -> float:
    """Bound the factor of a row by the sum of its weights, each one at most."""
    if total < 1:
        return (1 + (e - 1) * max(total, 0.0)) / e
    return (total + log(total) / 2 + e - 1) / e


def _pick(shares: dict[int, float], rng: Random) -> int | None:
    """Pick a key with the chance of its value; None with the chance that is left."""
    left = rng.random()
    for key, share in shares.items():
        left -= share
        if left < 0:
            return key
    return None
