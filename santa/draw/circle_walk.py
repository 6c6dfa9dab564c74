"""A random walk over circles, for when nothing exact is affordable.

Two kinds of steps take turns, and each is as likely as its way back. One exchanges neighbouring
stretches of the circle: cheap, but it does not lead everywhere. The other walks over matchings
of all kinds and looks only at those that are one circle: it leads everywhere, but has a long way
from one circle to the next where many people may give to many.
"""

from collections.abc import Sequence
from math import log2
from random import Random

from santa.draw.grid import Grid
from santa.draw.patching import is_one_circle
from santa.draw.walking import MatchingWalk

EXCHANGES, MOST_EXCHANGES = 10, 20_000
"""Exchanges tried per person and doubling of the people."""
STEPS, MOST_STEPS = 100, 300_000
"""Takeovers and looks per person and doubling of the people."""
MOST_MOVED = 20_000_000
"""These limits keep a walk below about a second."""


def walk_circle(
    grid: Grid, receiver_of: Sequence[int], rng: Random, *, share: float = 1.0
) -> list[int]:
    """Walk from one circle to another; a share of the way leads somewhere, but not anywhere."""
    scale = share * grid.size * log2(grid.size)
    exchanged = _exchange(grid, receiver_of, rng, int(EXCHANGES * scale))
    return _look_for_circles(grid, exchanged, rng, int(STEPS * scale))


def _look_for_circles(grid: Grid, circle: list[int], rng: Random, steps: int) -> list[int]:
    """Walk over matchings and keep the last that is one circle."""
    walk, left = MatchingWalk(grid, circle), min(steps, MOST_STEPS)
    while left > 0:
        left -= walk.step(rng) + 1
        if is_one_circle(walk.column_of):
            circle = walk.column_of[:]
    return circle


def _exchange(grid: Grid, receiver_of: Sequence[int], rng: Random, tries: int) -> list[int]:
    """Let neighbouring stretches of the circle change places, where nothing speaks against it."""
    size, shut = grid.size, grid.shut
    order = [0]
    while len(order) < size:
        order.append(receiver_of[order[-1]])
    for _ in range(min(tries, MOST_EXCHANGES, MOST_MOVED // size)):
        one, two, three = sorted(rng.randrange(size) for _ in range(3))
        if one == two or two == three:
            continue
        beyond = order[(three + 1) % size]
        if (
            order[two + 1] not in shut[order[one]]
            and order[one + 1] not in shut[order[three]]
            and beyond not in shut[order[two]]
        ):
            order[one + 1 : three + 1] = order[two + 1 : three + 1] + order[one + 1 : two + 1]
    return _following_in(order)


def _following_in(order: list[int]) -> list[int]:
    """Turn an order around the circle into the receiver of each."""
    receiver = [0] * len(order)
    for place, giver in enumerate(order):
        receiver[giver] = order[place - len(order) + 1]
    return receiver
