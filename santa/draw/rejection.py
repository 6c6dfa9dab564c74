"""Shuffle until nothing excluded is left: exactly uniform, and quick while little is excluded.

A shuffle settles one row after another and is given up at the first excluded pair. What would
have come later does not matter for that, so giving up early is the same as looking at the end;
rows with the most exclusions come first, so that most failures are found at once.
"""

from itertools import accumulate
from math import exp, log1p
from operator import mul
from random import Random

from santa.draw.grid import Grid
from santa.draw.scaling import rarity

STEPS = 60_000
"""Most rows that are ever settled before another method takes over (about 0.1 s)."""
COUNTABLE = 9
"""Up to so many people, counting takes 2 ms at most."""
WORTH_SHUFFLING = 500
"""Rows that are settled more quickly than that."""
PLAIN, HOPELESS = 2.0, 20.0
"""Logarithms of how many shuffles are needed: between them a closer look is worth it."""


def expected_steps(grid: Grid, *, circle: bool = False) -> float:
    """Estimate how many rows are settled until a shuffle succeeds."""
    shares = sorted(1 - len(shut) / grid.size for shut in grid.shut)
    hazard = -sum(log1p(share - 1) for share in shares if share)
    if PLAIN < hazard < HOPELESS and grid.size > COUNTABLE:
        # Rows alone do not tell when they all want the same few columns.
        hazard = max(hazard, rarity(grid, rounds=4))
    # One in e permutations leaves nobody to themselves; circles always do.
    hazard = min(hazard - circle, HOPELESS)
    reached: float = sum(accumulate(shares, mul))
    return (1 + reached) * exp(hazard)


def shuffle_matching(grid: Grid, rng: Random) -> list[int] | None:
    """Give every row a column of its own, uniformly; None when that takes too long."""
    size, shut, below = grid.size, grid.shut, rng.randrange
    order, steps = _hardest_first(grid), _worthwhile_steps(grid, circle=False)
    columns = list(range(size))
    while steps > 0:
        for settled, row in enumerate(order):
            pick = settled + below(size - settled)
            column = columns[pick]
            if column in shut[row]:
                steps -= settled + 1
                break
            columns[pick] = columns[settled]
            columns[settled] = column
        else:
            receiver = [0] * size
            for row, column in zip(order, columns, strict=True):
                receiver[row] = column
            return receiver
    return None


def shuffle_circle(grid: Grid, rng: Random) -> list[int] | None:
    """Lay everybody out in one circle, uniformly; None when that takes too long.

    Everybody in turn is followed by the head of a path that is not their own, the last by the
    head of their own; each of the (n - 1)! ways to choose is another circle.
    """
    order, steps = _hardest_first(grid), _worthwhile_steps(grid, circle=True)
    heads = list(range(grid.size))
    while steps > 0:
        receiver, settled = _lay_out(grid.shut, order, heads, rng)
        if settled == grid.size:
            return receiver
        steps -= settled + 1
    return None


def _lay_out(
    shut: list[set[int]], order: list[int], heads: list[int], rng: Random
) -> tuple[list[int], int]:
    """Try one circle; tell how many were settled. Heads come and go in any order."""
    receiver, below = [0] * len(order), rng.randrange
    first, last = list(range(len(order))), list(range(len(order)))
    for settled, giver in enumerate(order):
        own = first[giver]
        end = len(order) - settled - 1
        pick = below(end) if end else 0
        if end and heads[pick] == own:
            pick = end
        head = heads[pick]
        if head in shut[giver]:
            return receiver, settled
        receiver[giver] = head
        heads[pick], heads[end] = heads[end], head
        tail = last[head]
        first[tail], last[own] = own, tail
    return receiver, len(order)


def _hardest_first(grid: Grid) -> list[int]:
    return sorted(range(grid.size), key=lambda row: -len(grid.shut[row]))


def _worthwhile_steps(grid: Grid, *, circle: bool) -> float:
    """Limit what is settled: none where shuffling is hopeless or counting is quicker.

    Otherwise six times what is expected: if that fails, the estimate was wrong.
    """
    expected = expected_steps(grid, circle=circle)
    limit = STEPS if grid.size > COUNTABLE else WORTH_SHUFFLING
    return min(6 * expected, limit) if expected < limit else 0
