"""Who has a single possible receiver, and would be known; and what would give them a choice."""

from collections.abc import Mapping
from itertools import islice
from random import Random

from santa.draw.circle_walk import walk_circle
from santa.draw.circles import Circles
from santa.draw.components import swap_components
from santa.draw.grid import Grid
from santa.draw.matching import Matching, match
from santa.draw.obstacles import broken_circle
from santa.draw.rejection import shuffle_circle
from santa.draw.remedies import Pairs, fewest_lifts_for
from santa.draw.time_limit import TimeLimit
from santa.draw.verdict import CircleNotFound, Shape

SAMPLES = 12
"""Circles looked at to see who has more than one receiver, before asking one by one."""
SHARE = 0.02
"""How far these circles are apart, as a share of the walk that leads anywhere."""
MOST_ADVISED = 5
"""People who are given a choice at once; lifting something brings another verdict anyway."""


def known_in_matchings(grid: Grid, matching: Matching) -> dict[int, int]:
    """List the rows that keep their column in every full matching."""
    alone = [row for group in swap_components(grid, matching) if len(group) == 1 for row in group]
    return {row: matching.column_of[row] for row in sorted(alone)}


def known_in_circles(
    grid: Grid, circle: list[int], rng: Random, limit: TimeLimit
) -> dict[int, int]:
    """List the people who have the same receiver in every circle, as far as time allows proof."""
    suspects = dict(enumerate(circle))
    for _ in range(SAMPLES):
        if not suspects or limit.is_over():
            break
        circle = _another(grid, circle, rng)
        suspects = _agreeing(suspects, circle)
    known: dict[int, int] = {}
    while suspects and not limit.is_over():
        giver, receiver = suspects.popitem()
        try:
            other = _without(grid, giver, receiver, rng, limit)
        except CircleNotFound:
            continue
        if other is None:
            known[giver] = receiver
        else:
            suspects = _agreeing(suspects, other)
    return dict(sorted(known.items()))


def _agreeing(suspects: dict[int, int], circle: list[int]) -> dict[int, int]:
    return {giver: to for giver, to in suspects.items() if circle[giver] == to}


def _another(grid: Grid, circle: list[int], rng: Random) -> list[int]:
    """Take some other circle, if one is near."""
    return shuffle_circle(grid, rng) or walk_circle(grid, circle, rng, share=SHARE)


def _without(
    grid: Grid, giver: int, receiver: int, rng: Random, limit: TimeLimit
) -> list[int] | None:
    """Find a circle without a pair; None is a proof that there is none."""
    closed = grid.closing(giver, receiver)
    matching = match(closed)
    if matching.unmatched or broken_circle(closed):
        return None
    return Circles(closed, matching).find(rng, limit)


def lifts_for_choice(shape: Shape, grid: Grid, known: Mapping[int, int], limit: TimeLimit) -> Pairs:
    """Name few pairs whose lifting gives the first of the known a choice, as time allows."""
    pairs = Pairs()
    for giver, receiver in islice(known.items(), MOST_ADVISED):
        if limit.is_over():
            break
        # Whoever has a choice can do without the one receiver they had.
        closed = grid.lifting(pairs).closing(giver, receiver)
        pairs += fewest_lifts_for(shape, closed, match(closed), limit)
    return pairs
