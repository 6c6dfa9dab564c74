"""A grid taken apart into blocks that can be drawn independently."""

from dataclasses import dataclass

from santa.draw.components import swap_components
from santa.draw.grid import Grid
from santa.draw.matching import Matching


@dataclass(frozen=True)
class Block:
    """Some rows, the columns they share, and which of those pairs are shut."""

    rows: list[int]
    columns: list[int]
    grid: Grid
    start: list[int]
    """A full matching of the block."""

    def place(self, drawn: list[int], column_of: list[int]) -> None:
        """Write a matching of the block into one of the whole grid."""
        for row, column in zip(self.rows, drawn, strict=True):
            column_of[row] = self.columns[column]


def take_apart(grid: Grid, matching: Matching) -> list[Block]:
    """Split a grid with a full matching into its blocks."""
    return [_block(grid, matching, sorted(rows)) for rows in swap_components(grid, matching)]


def _block(grid: Grid, matching: Matching, rows: list[int]) -> Block:
    columns = sorted(matching.column_of[row] for row in rows)
    place = {column: position for position, column in enumerate(columns)}
    shut = [{place[column] for column in grid.shut[row] & place.keys()} for row in rows]
    start = [place[matching.column_of[row]] for row in rows]
    return Block(rows, columns, Grid(shut), start)
