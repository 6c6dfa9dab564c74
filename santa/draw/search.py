"""Search for one circle: finds one, proves that there is none, or meets its time limit."""

from random import Random

from santa.draw.grid import Grid, positions
from santa.draw.half_circle import HalfCircle
from santa.draw.time_limit import TimeLimit
from santa.draw.verdict import CircleNotFound

PATIENCE = 50
"""Dead ends before the search starts afresh in another order."""

Branch = tuple[HalfCircle, int, list[int]]
"""A half circle, the giver to decide next, and the receivers not tried yet."""


def search_circle(grid: Grid, rng: Random, limit: TimeLimit) -> list[int] | None:
    """Find a circle; None is a proof that there is none.

    The search tries the giver with the fewest choices first and starts afresh with doubled
    patience when it is stuck. A search that ends before its patience has seen everything.

    Raises:
        CircleNotFound: the time was over before either.
    """
    patience = PATIENCE
    while True:
        try:
            return _search(grid, rng, patience, limit)
        except _OutOfPatienceError:
            patience *= 2


class _OutOfPatienceError(Exception):
    """This order of trying is stuck."""


def _search(grid: Grid, rng: Random, patience: int, limit: TimeLimit) -> list[int] | None:
    start = HalfCircle(grid)
    branches = [_branch(start, rng)] if start.follow() else []
    while branches:
        if limit.is_over():
            raise CircleNotFound
        if patience < 0:
            raise _OutOfPatienceError
        half, giver, untried = branches[-1]
        if half.left == 0:
            return half.circle()
        if not untried:
            branches.pop()
            continue
        grown = half.choosing(giver, untried.pop())
        if grown.follow():
            branches.append(_branch(grown, rng))
        else:
            patience -= 1
    return None


def _branch(half: HalfCircle, rng: Random) -> Branch:
    if half.left == 0:
        return half, 0, []
    giver = half.undecided()
    untried = positions(half.receivers[giver])
    rng.shuffle(untried)
    # Whom the fewest others can give to is tried first, that is, stands last.
    untried.sort(key=lambda receiver: -half.givers[receiver].bit_count())
    return half, giver, untried
