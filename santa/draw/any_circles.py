"""Draw when any circles will do: a matching of givers to receivers."""

from collections.abc import Callable
from functools import partial
from random import Random

from santa.draw.blocks import Block, take_apart
from santa.draw.bounding import BoundedMatchings
from santa.draw.counting import CountedMatchings
from santa.draw.grid import Grid
from santa.draw.matching import Matching
from santa.draw.rejection import shuffle_matching
from santa.draw.walking import MatchingWalk

Method = Callable[[Random], list[int] | None]
"""Draws a matching; None when that takes too long."""


class Matchings:
    """The full matchings of a grid, one being known, drawn again and again."""

    def __init__(self, grid: Grid, matching: Matching) -> None:
        self._size = grid.size
        self._blocks = [(block, methods_for(block)) for block in take_apart(grid, matching)]

    @property
    def exact(self) -> bool:
        """Whether every method used so far is exactly uniform."""
        return all(len(methods) > 1 for _, methods in self._blocks)

    def draw(self, rng: Random) -> list[int]:
        """Draw one matching."""
        receiver = [0] * self._size
        for block, methods in self._blocks:
            while (drawn := methods[0](rng)) is None:
                methods.pop(0)
            for row, column in zip(block.rows, drawn, strict=True):
                receiver[row] = block.columns[column]
        return receiver


def methods_for(block: Block) -> list[Method]:
    """List ways to draw a block, quick ones first; all but the last are exactly uniform."""
    grid = block.grid
    return [
        partial(shuffle_matching, grid),
        CountedMatchings(grid).draw,
        BoundedMatchings(grid).draw,
        MatchingWalk(grid, block.start).wander,
    ]
