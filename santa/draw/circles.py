"""Draw one circle that everybody is part of."""

from functools import cached_property
from math import e
from random import Random

from santa.draw.any_circles import Matchings
from santa.draw.circle_walk import walk_circle
from santa.draw.counting import CountedCircles, count_circles
from santa.draw.grid import Grid
from santa.draw.matching import Matching
from santa.draw.patching import is_one_circle, join_circles, shut_pairs
from santa.draw.rejection import shuffle_circle
from santa.draw.search import search_circle
from santa.draw.time_limit import TimeLimit
from santa.draw.walking import MatchingWalk

JOININGS = 30
"""Matchings whose circles are joined before the search begins."""


class Circles:
    """The circles of a grid that has a full matching, drawn again and again."""

    def __init__(self, grid: Grid, matching: Matching) -> None:
        self._grid = grid
        self._matching = matching

    def draw(self, rng: Random, limit: TimeLimit) -> list[int] | None:
        """Draw one circle; None is a proof that there is none.

        Raises:
            CircleNotFound: the time was over before either.
        """
        if drawn := shuffle_circle(self._grid, rng):
            return drawn
        if self._counted is not None:
            return self._counted.draw(rng) if self._counted.total else None
        # A circle in the hand first: what is drawn evenly may take all the time that is left.
        found = self.find(rng, limit)
        if found is None:
            return None
        return self.draw_whole(rng, limit) or walk_circle(self._grid, found, rng)

    def find(self, rng: Random, limit: TimeLimit) -> list[int] | None:
        """Find any circle, as quickly as can be; None and errors as in `draw`."""
        walk = MatchingWalk(self._grid, self._matching.column_of)
        joining = limit.half()
        for _ in range(JOININGS):
            joined = join_circles(self._grid, walk.stroll(rng), rng)
            if not shut_pairs(self._grid, joined):
                return joined
            if joining.is_over():
                break
        if self._counted is not None:
            return self._counted.draw(rng) if self._counted.total else None
        return search_circle(self._grid, rng, limit)

    @cached_property
    def _matchings(self) -> Matchings:
        return Matchings(self._grid, self._matching)

    @cached_property
    def _counted(self) -> CountedCircles | None:
        return count_circles(self._grid)

    def draw_whole(self, rng: Random, limit: TimeLimit) -> list[int] | None:
        """Draw uniform matchings until one is a single circle: that is a uniform circle."""
        limit = limit.half()
        for tried in range(1, 10 * self._grid.size):
            drawn = self._matchings.draw_exactly(rng)
            if drawn is None or is_one_circle(drawn):
                return drawn
            # One matching in about size / e is a single circle.
            if limit.is_over(effort=max(1.0, self._grid.size / e / tried)):
                return None
        return None
