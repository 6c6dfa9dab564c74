"""Each method of drawing is fair by itself, whichever a room happens to need."""

from collections.abc import Callable
from itertools import count
from random import Random

import pytest

from santa.draw import Shape, draw
from santa.draw.any_circles import Matchings
from santa.draw.bounding import BoundedMatchings
from santa.draw.circle_walk import walk_circle
from santa.draw.circles import Circles
from santa.draw.counting import CountedMatchings, count_circles
from santa.draw.grid import Grid, lay_out
from santa.draw.matching import match
from santa.draw.rejection import shuffle_circle, shuffle_matching
from santa.draw.time_limit import within
from santa.draw.walking import MatchingWalk
from tests.santa.draw.dice import seeded
from tests.santa.draw.families import families
from tests.santa.draw.statistics import count_draws, is_fair
from tests.santa.draw.truth import Pair, pairs_of, valid_draws

Method = Callable[[Random], list[int] | None]

COUPLES_AND_ONE_WAYS: set[Pair] = {(0, 1), (1, 0), (2, 3), (3, 2), (4, 0), (1, 5)}
FAMILY_AND_SINGLES = families(3, 1, 1, 1)[1]
ROOMS = [COUPLES_AND_ONE_WAYS, FAMILY_AND_SINGLES]
NEVER = within(60, lambda: 0.0)


def bounded(grid: Grid) -> Method:
    return BoundedMatchings(grid).draw


def counted(grid: Grid) -> Method:
    return CountedMatchings(grid).draw


def shuffled(grid: Grid) -> Method:
    return lambda rng: shuffle_matching(grid, rng)


def in_blocks(grid: Grid) -> Method:
    return Matchings(grid, match(grid)).draw


def circle_shuffled(grid: Grid) -> Method:
    return lambda rng: shuffle_circle(grid, rng)


def circle_counted(grid: Grid) -> Method:
    circles = count_circles(grid)
    assert circles is not None
    return circles.draw


def circle_from_matchings(grid: Grid) -> Method:
    circles = Circles(grid, match(grid))
    return lambda rng: circles.draw_whole(rng, NEVER)


@pytest.mark.parametrize("apart", ROOMS)
@pytest.mark.parametrize("method", [shuffled, counted, bounded, in_blocks])
def test_matchings_are_equally_likely(method: Callable[[Grid], Method], apart: set[Pair]) -> None:
    assert is_fair(count_method(method(lay_out(range(6), apart)), apart, Shape.ANY))


@pytest.mark.parametrize("apart", ROOMS)
@pytest.mark.parametrize("method", [circle_shuffled, circle_counted, circle_from_matchings])
def test_circles_are_equally_likely(method: Callable[[Grid], Method], apart: set[Pair]) -> None:
    assert is_fair(count_method(method(lay_out(range(6), apart)), apart, Shape.CIRCLE))


def test_a_walk_over_matchings_comes_near_to_equally_likely() -> None:
    room = {(giver, to) for giver, to in pairs_of(6) if (to - giver) % 6 not in {1, 2}}
    grid = lay_out(range(6), room)
    start = match(grid).column_of

    def walk(rng: Random) -> list[int]:
        return MatchingWalk(grid, start).wander(rng)

    assert is_fair(count_method(walk, room, Shape.ANY))


def test_a_walk_over_circles_comes_near_to_equally_likely() -> None:
    grid = lay_out(range(6), FAMILY_AND_SINGLES)
    start = list(valid_draws(6, FAMILY_AND_SINGLES, Shape.CIRCLE)[0])

    def walk(rng: Random) -> list[int]:
        return walk_circle(grid, start, rng)

    assert is_fair(count_method(walk, FAMILY_AND_SINGLES, Shape.CIRCLE))


def test_where_nothing_exact_is_affordable_a_draw_is_still_made() -> None:
    ways = {(place, (place + step) % 60) for place in range(60) for step in (1, 2, 7)}
    apart = set(pairs_of(60)) - ways
    grid = lay_out(range(60), apart)
    assert Matchings(grid, match(grid)).draw_exactly(seeded(1)) is None

    for shape in Shape:
        drawn = draw(range(60), apart=apart, shape=shape, rng=seeded(1))

        assert set(drawn.values()) == set(range(60))
        assert set(drawn.items()) <= ways


def test_a_walk_that_is_too_short_is_noticed() -> None:
    grid = lay_out(range(6), FAMILY_AND_SINGLES)
    start = list(valid_draws(6, FAMILY_AND_SINGLES, Shape.CIRCLE)[0])

    def walk(rng: Random) -> list[int]:
        return walk_circle(grid, start, rng, share=0.02)

    assert not is_fair(count_method(walk, FAMILY_AND_SINGLES, Shape.CIRCLE))


def test_the_bound_nests_so_that_shares_never_exceed_one(monkeypatch: pytest.MonkeyPatch) -> None:
    sums: list[float] = []

    def note(shares: dict[int, float], _: Random) -> int:
        sums.append(sum(shares.values()))
        return max(shares, key=lambda row: shares[row])

    monkeypatch.setattr("santa.draw.bounding._pick", note)
    for size in range(2, 12):
        ring = {(giver, (giver + step) % size) for giver in range(size) for step in (2, 3)}
        BoundedMatchings(lay_out(range(size), ring if size > 5 else set())).draw(seeded(1))

    assert max(sums) <= 1 + 1e-9


def count_method(method: Method, apart: set[Pair], shape: Shape) -> list[int]:
    rng = seeded(11)

    def one() -> tuple[int, ...]:
        drawn = next(drawn for drawn in (method(rng) for _ in count()) if drawn is not None)
        return tuple(drawn)

    return count_draws(valid_draws(6, apart, shape), one)
