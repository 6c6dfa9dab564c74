"""What is true of small draws, found by looking at every permutation.

Permutations are bits of one large number: a pair stands for all the permutations that hold it,
so the draws that keep a set of exclusions are a few operations away.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import permutations
from random import Random

from santa.draw import Shape
from santa.draw.grid import Grid

Pair = tuple[int, int]
Draw = tuple[int, ...]


def pairs_of(size: int) -> list[Pair]:
    return [(giver, to) for giver in range(size) for to in range(size) if giver != to]


def every_set(size: int) -> Iterable[set[Pair]]:
    pairs = pairs_of(size)
    for chosen in range(1 << len(pairs)):
        yield {pair for place, pair in enumerate(pairs) if chosen >> place & 1}


def random_set(size: int, rng: Random) -> set[Pair]:
    density = rng.random()
    return {pair for pair in pairs_of(size) if rng.random() < density}


def random_rooms(count: int, rng: Random) -> Iterator[tuple[int, set[Pair]]]:
    """Make rooms of three to six people, with pairs apart."""
    for place in range(count):
        size = 3 + place % 4
        yield size, random_set(size, rng)


def random_grid(size: int, density: float, rng: Random) -> Grid:
    """Shut places anywhere, so that people may give to themselves."""
    return Grid([{column for column in range(size) if rng.random() < density} for _ in range(size)])


def valid_draws(size: int, apart: Iterable[Pair], shape: Shape) -> list[Draw]:
    mask, draws = _valid(size, apart, shape), _draws(size)
    return [draw for place, draw in enumerate(draws) if mask >> place & 1]


def is_possible(size: int, apart: Iterable[Pair], shape: Shape) -> bool:
    return _valid(size, apart, shape) != 0


def known_receivers(size: int, apart: Iterable[Pair], shape: Shape) -> dict[int, int]:
    mask, holding = _valid(size, apart, shape), _holding(size)
    return {giver: to for giver, to in pairs_of(size) if mask & holding[giver, to] == mask}


def matchings_of(grid: Grid) -> list[Draw]:
    """List the full matchings of a grid, whatever is shut in it."""
    return [
        drawn
        for drawn in permutations(range(grid.size))
        if all(grid.allows(*pair) for pair in enumerate(drawn))
    ]


def circles_of(grid: Grid) -> list[Draw]:
    return [drawn for drawn in matchings_of(grid) if is_one_circle(drawn)]


def reached(grid: Grid, start: int, among: set[int]) -> set[int]:
    """Find who gets what somebody passes on, however often, within a group."""
    found = {start}
    while more := {to for one in found for to in grid.options(one) if to in among} - found:
        found |= more
    return found


def is_one_circle(draw: Draw) -> bool:
    person, passed = draw[0], 1
    while person != 0:
        person, passed = draw[person], passed + 1
    return passed == len(draw)


def _valid(size: int, apart: Iterable[Pair], shape: Shape) -> int:
    mask, holding = _whole(size, shape), _holding(size)
    for pair in apart:
        mask &= ~holding[pair]
    return mask


@cache
def _draws(size: int) -> list[Draw]:
    return [
        draw
        for draw in permutations(range(size))
        if all(giver != receiver for giver, receiver in enumerate(draw))
    ]


@cache
def _whole(size: int, shape: Shape) -> int:
    fits = [shape is Shape.ANY or (size > 2 and is_one_circle(draw)) for draw in _draws(size)]
    return sum(1 << place for place, fit in enumerate(fits) if fit)


@cache
def _holding(size: int) -> dict[Pair, int]:
    holding = dict.fromkeys(pairs_of(size), 0)
    for place, draw in enumerate(_draws(size)):
        for pair in enumerate(draw):
            holding[pair] |= 1 << place
    return holding
