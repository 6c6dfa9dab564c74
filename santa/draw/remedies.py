"""Which exclusions to lift so that a draw becomes possible: as few as can be found."""

from itertools import combinations
from random import Random

from santa.draw.grid import Grid, positions
from santa.draw.matching import Matching, match, reached_from
from santa.draw.patching import join_circles, shut_pairs
from santa.draw.time_limit import TimeLimit
from santa.draw.verdict import Shape
from santa.draw.walking import MatchingWalk

Pairs = list[tuple[int, int]]

WEIGHABLE = 10
"""Up to so many people every circle is weighed (0.1 s), so the fewest pairs are certain."""
JOININGS = 20
"""Ways of joining that are compared beyond that, as far as time allows."""


def fewest_lifts_for(shape: Shape, grid: Grid, matching: Matching, limit: TimeLimit) -> Pairs:
    """Name few pairs whose lifting makes a draw possible; all of them were excluded."""
    if shape is Shape.ANY:
        return fewest_lifts(grid, matching)
    # The advice is no secret, and the same question deserves the same advice.
    return fewest_circle_lifts(grid, matching, Random(grid.size), limit)  # noqa: S311


def fewest_lifts(grid: Grid, matching: Matching) -> Pairs:
    """Name the fewest pairs whose lifting gives a full matching; all of them were excluded.

    Every unmatched row needs a pair more, so there are never fewer than unmatched rows.
    """
    rows = matching.unmatched
    columns = [column for column, row in enumerate(matching.row_of) if row < 0]
    if len(rows) == 1:
        return _lift_one(grid, matching, rows[0], columns[0])
    # Rows and columns are sorted, so somebody who is both meets themselves in one turn only:
    # one of the turns is free of that.
    for turn in range(len(rows)):
        pairs = list(zip(rows, columns[turn:] + columns[:turn], strict=True))
        if all(row != column for row, column in pairs):
            return pairs
    return []


def _lift_one(grid: Grid, matching: Matching, row: int, column: int) -> Pairs:
    """Lift one pair of a row and a column that can be the ones left over."""
    rows, _ = reached_from(grid, matching, row)
    columns, _ = reached_from(grid.turned(), matching.turned(), column)
    for giver in sorted(rows):
        for receiver in sorted(columns):
            if grid.may_lift(giver, receiver):
                return [(giver, receiver)]
    # The two must not be a pair, or are the same person: let them into a pair of others.
    for giver, given in enumerate(matching.column_of):
        if giver != row and grid.may_lift(giver, column) and grid.may_lift(row, given):
            return [(giver, column), (row, given)]
    # Among three people there may be no such pair; what is left is the other way round.
    return [
        (row, column)
        for row, columns in enumerate(grid.shut)
        for column in sorted(columns)
        if grid.may_lift(row, column)
    ]


def fewest_circle_lifts(grid: Grid, matching: Matching, rng: Random, limit: TimeLimit) -> Pairs:
    """Name few pairs whose lifting gives one circle: the fewest for up to `WEIGHABLE` people."""
    if grid.size <= WEIGHABLE:
        return _cheapest_circle(grid)
    least = max(1, len(matching.unmatched))
    lifted = grid.lifting(fewest_lifts(grid, matching)) if matching.unmatched else grid
    best: Pairs | None = None
    walk = MatchingWalk(lifted, match(lifted).column_of)
    for _ in range(JOININGS):
        joined = join_circles(grid, walk.stroll(rng), rng)
        pairs = shut_pairs(grid, joined)
        if all(grid.may_lift(*pair) for pair in pairs) and (best is None or len(pairs) < len(best)):
            best = pairs
        if limit.is_over() or (best is not None and len(best) <= least):
            break
    return best or []


def _cheapest_circle(grid: Grid) -> Pairs:
    """Weigh every circle by its shut pairs (Held and Karp) and name those of the lightest."""
    size = grid.size
    # To each set passed and the last of it: how many shut pairs, and who came before.
    best: dict[tuple[int, int], tuple[int, int]] = {(1, 0): (0, 0)}
    for length in range(1, size):
        for others in combinations(range(1, size), length):
            passed = sum(1 << person for person in others)
            for last in others:
                before = passed ^ 1 << last
                origins = positions(before) or [0]
                best[passed | 1, last] = min(
                    (best[before | 1, giver][0] + _weight(grid, giver, last), giver)
                    for giver in origins
                )
    return _read_back(grid, best)


def _weight(grid: Grid, giver: int, receiver: int) -> int:
    """Weigh what cannot be lifted more than everything else together."""
    if grid.allows(giver, receiver):
        return 0
    return 1 if grid.may_lift(giver, receiver) else grid.size + 1


def _read_back(grid: Grid, best: dict[tuple[int, int], tuple[int, int]]) -> Pairs:
    passed = (1 << grid.size) - 1
    last = min(
        range(1, grid.size),
        key=lambda person: best[passed, person][0] + _weight(grid, person, 0),
    )
    receiver, pairs = 0, Pairs()
    while True:
        pairs.append((last, receiver))
        if last == 0:
            return [pair for pair in pairs if not grid.allows(*pair)]
        giver = best[passed, last][1]
        passed ^= 1 << last
        receiver, last = last, giver
