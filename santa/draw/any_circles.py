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
"""Draws a matching, each equally likely; None when that takes too long."""


class Matchings:
    """The full matchings of a grid, one being known, drawn again and again."""

    def __init__(self, grid: Grid, matching: Matching) -> None:
        self._size = grid.size
        self._blocks = [(block, exact_methods(block)) for block in take_apart(grid, matching)]

    def draw(self, rng: Random) -> list[int]:
        """Draw one matching; walk to it where nothing exact is affordable."""
        receiver = [0] * self._size
        for block, methods in self._blocks:
            drawn = _first_of(methods, rng) or MatchingWalk(block.grid, block.start).wander(rng)
            block.place(drawn, receiver)
        return receiver

    def draw_exactly(self, rng: Random) -> list[int] | None:
        """Draw one matching, each equally likely; None when that takes too long."""
        receiver = [0] * self._size
        for block, methods in self._blocks:
            drawn = _first_of(methods, rng)
            if drawn is None:
                return None
            block.place(drawn, receiver)
        return receiver


def exact_methods(block: Block) -> list[Method]:
    """List ways to draw a block, quick ones first."""
    return [
        partial(shuffle_matching, block.grid),
        CountedMatchings(block.grid).draw,
        BoundedMatchings(block.grid).draw,
    ]


def _first_of(methods: list[Method], rng: Random) -> list[int] | None:
    """Draw by the first method that is affordable, and forget those that are not."""
    while methods:
        drawn = methods[0](rng)
        if drawn is not None:
            return drawn
        methods.pop(0)
    return None
