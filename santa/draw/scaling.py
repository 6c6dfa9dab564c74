"""Scale rows and columns so that each adds up to one, and read off how many matchings there are."""

from math import inf, log

from santa.draw.grid import Grid

Scales = tuple[list[float], list[float]]
"""Of the rows, and of the columns."""


def scales_of(grid: Grid, rounds: int) -> Scales:
    """Scale rows and columns in turn (Sinkhorn); nearer to even sums with every round.

    Every row and every column must have an open pair.
    """
    rows = columns = [1.0] * grid.size
    for _ in range(rounds):
        columns = _answer(rows, grid.shut_from)
        rows = _answer(columns, grid.shut)
    return rows, columns


def rarity(grid: Grid, rounds: int) -> float:
    """Estimate the logarithm of how many permutations there are to each open one.

    Once the sums are even this is never too low (van der Waerden's bound); before, it may be.
    """
    if any(len(shut) == grid.size for shut in [*grid.shut, *grid.shut_from]):
        return inf
    rows, columns = scales_of(grid, rounds)
    return (
        sum(log(scale) for scale in rows)
        + sum(log(scale) for scale in columns)
        + grid.size * (log(grid.size))
    )


def _answer(scales: list[float], shut: list[set[int]]) -> list[float]:
    everything = sum(scales)
    return [1 / (everything - sum(scales[other] for other in others)) for others in shut]
