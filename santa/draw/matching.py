"""Whether everybody can give and receive, proved either way.

rustworkx finds a maximum matching of those with many exclusions, each with a sample of the
columns open to them. Whoever is left is matched by alternating paths, which are searched along
the few pairs that are shut rather than the many that are open. The answer proves itself: it is a
full matching, or rows with too few columns.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from santa.draw.grid import Grid

NOBODY = -1
PICKY = 4
"""Rows that are shut for more than a quarter of the columns go to the library first."""
SAMPLE = 16
"""Columns the library is offered for each: nearly always enough, and quick for any size."""


@dataclass(frozen=True)
class Matching:
    """As many rows as can be, each with a column of its own; `NOBODY` marks the others."""

    column_of: list[int]
    row_of: list[int]

    @property
    def unmatched(self) -> list[int]:
        """Rows that are left without a column."""
        return [row for row, column in enumerate(self.column_of) if column == NOBODY]

    def turned(self) -> "Matching":
        """Swap rows and columns."""
        return Matching(self.row_of, self.column_of)


def match(grid: Grid) -> Matching:
    """Find a maximum matching."""
    matching = Matching([NOBODY] * grid.size, [NOBODY] * grid.size)
    picky = [row for row, shut in enumerate(grid.shut) if len(shut) * PICKY > grid.size]
    for row, column in _match_picky(grid, picky):
        matching.column_of[row] = column
        matching.row_of[column] = row
    _match_greedily(grid, matching)
    for row in matching.unmatched:
        _augment(grid, matching, row)
    return matching


def match_in_order(grid: Grid, rows: Iterable[int]) -> Matching:
    """Find a maximum matching where earlier rows are served before later ones."""
    matching = Matching([NOBODY] * grid.size, [NOBODY] * grid.size)
    for row in rows:
        _augment(grid, matching, row)
    return matching


def reached_from(grid: Grid, matching: Matching, row: int) -> tuple[list[int], list[int]]:
    """List the rows and columns that alternating paths from a row reach.

    From an unmatched row of a maximum matching these are a Hall violation, of which no row can
    be missed: without any one of them the others have columns enough.
    """
    rows, unseen = [row], set(range(grid.size))
    columns: list[int] = []
    for at in rows:
        found = unseen - grid.shut[at]
        unseen -= found
        columns.extend(found)
        rows.extend(matching.row_of[column] for column in found)
    return rows, columns


def _match_picky(grid: Grid, rows: list[int]) -> Iterable[tuple[int, int]]:
    if not rows:
        return ()
    import rustworkx  # the engine must be quick to import

    graph = rustworkx.PyGraph()
    graph.add_nodes_from(range(2 * grid.size))
    rng = Random(grid.size)  # noqa: S311  any sample will do, the same one every time
    for row in rows:
        options = grid.options(row)
        offered = rng.sample(options, min(SAMPLE, len(options)))
        graph.add_edges_from_no_data([(row, grid.size + column) for column in offered])
    pairs = rustworkx.max_weight_matching(graph, max_cardinality=True)
    return ((min(pair), max(pair) - grid.size) for pair in pairs)


def _match_greedily(grid: Grid, matching: Matching) -> None:
    free = [column for column, row in enumerate(matching.row_of) if row == NOBODY]
    for row in matching.unmatched:
        for place in range(len(free) - 1, -1, -1):
            column = free[place]
            if grid.allows(row, column):
                matching.column_of[row] = column
                matching.row_of[column] = row
                free.pop(place)
                break


def _augment(grid: Grid, matching: Matching, start: int) -> bool:
    """Match one row more along an alternating path, if there is one."""
    queue, came_from, unseen = [start], {}, set(range(grid.size))
    for row in queue:
        found = unseen - grid.shut[row]
        unseen -= found
        for column in found:
            came_from[column] = row
            owner = matching.row_of[column]
            if owner == NOBODY:
                _flip(matching, column, came_from)
                return True
            queue.append(owner)
    return False


def _flip(matching: Matching, column: int, came_from: dict[int, int]) -> None:
    while column != NOBODY:
        row = came_from[column]
        matching.row_of[column] = row
        matching.column_of[row], column = column, matching.column_of[row]
