"""What to lift: it helps, it was excluded, and for few people nothing less would do."""

from collections.abc import Iterator
from itertools import permutations

import pytest

from santa.draw import Shape, remedies
from santa.draw.grid import Grid, lay_out
from santa.draw.matching import match
from santa.draw.remedies import fewest_circle_lifts, fewest_lifts, fewest_lifts_for
from santa.draw.time_limit import TimeLimit, within
from santa.draw.walking import MatchingWalk
from tests.santa.draw.dice import seeded
from tests.santa.draw.truth import Pair, is_one_circle, pairs_of, random_set

NEVER = within(60, lambda: 0.0)
OVER = TimeLimit(0, 1, lambda: 2.0)
THREE_COUPLES = {(giver, to) for giver, to in pairs_of(6) if giver // 2 != to // 2}
"""Each may give only to the other of two: one circle needs three pairs more."""


def some_grids(count: int, sizes: tuple[int, ...] = (3, 4, 5)) -> Iterator[Grid]:
    """Lay out rooms of which most have no draw, some with a pair that must stay shut."""
    rng = seeded(31)
    for place in range(count):
        size = sizes[place % len(sizes)]
        grid = lay_out(range(size), random_set(size, rng))
        if place % 3:
            giver, to = rng.choice(pairs_of(size))
            grid = grid.closing(giver, to)
        yield grid


def least(grid: Grid, shape: Shape) -> int | None:
    """Count the fewest pairs that any draw needs; None where lifting does not help."""
    counts = []
    for drawn in permutations(range(grid.size)):
        shut = [pair for pair in enumerate(drawn) if not grid.allows(*pair)]
        fits = shape is Shape.ANY or is_one_circle(drawn)
        if fits and all(giver != to and (giver, to) != grid.barred for giver, to in shut):
            counts.append(len(shut))
    return min(counts, default=None)


def is_drawn(grid: Grid, shape: Shape) -> bool:
    return any(
        all(grid.allows(*pair) for pair in enumerate(drawn))
        and (shape is Shape.ANY or is_one_circle(drawn))
        for drawn in permutations(range(grid.size))
    )


def assert_lifts(grid: Grid, pairs: list[Pair], shape: Shape) -> None:
    assert len(set(pairs)) == len(pairs)
    assert all(not grid.allows(*pair) for pair in pairs)
    assert all(giver != to and (giver, to) != grid.barred for giver, to in pairs)
    assert is_drawn(grid.lifting(pairs), shape)


def test_the_fewest_pairs_are_lifted_for_a_matching() -> None:
    lifted = set()
    for grid in some_grids(900):
        matching, fewest = match(grid), least(grid, Shape.ANY)
        unmatched = len(matching.unmatched)
        # One pair is closed where there is a draw, so it leaves one at most unmatched.
        if unmatched and fewest is not None and (unmatched == 1 or grid.barred is None):
            pairs = fewest_lifts(grid, matching)
            lifted.add((unmatched, len(pairs)))
            assert_lifts(grid, pairs, Shape.ANY)
            assert len(pairs) == fewest

    assert lifted >= {(1, 1), (1, 2), (2, 2), (3, 3)}


def test_as_many_pairs_as_unmatched_rows_without_meeting_oneself() -> None:
    """Nobody may give or receive: one after the other, turned until nobody meets themselves."""
    grid = Grid([{0, 1, 2, 3} for _ in range(4)])

    assert fewest_lifts(grid, match(grid)) == [(0, 1), (1, 2), (2, 3), (3, 0)]


def test_the_first_pair_that_helps_is_offered() -> None:
    """The first two may give only to the last; nobody gives to the first two but the last two."""
    grid = lay_out(range(4), [(0, 1), (0, 2), (1, 0), (1, 2)])

    assert fewest_lifts(grid, match(grid)) == [(0, 1)]


def test_who_is_left_over_on_both_sides_is_let_into_a_pair_of_others() -> None:
    """The last can neither give nor receive."""
    grid = lay_out(range(4), [(3, 0), (3, 1), (3, 2), (0, 3), (1, 3), (2, 3)])
    matching = match(grid)

    pairs = fewest_lifts(grid, matching)

    (giver, to), (other, given) = pairs
    assert (to, other) == (3, 3)
    assert matching.column_of[giver] == given
    assert giver == 0
    assert fewest_lifts(grid.closing(0, 3), matching)[0][0] == 1
    assert fewest_lifts(grid.closing(3, given), matching)[0][0] == 1


def test_among_three_people_the_other_way_round_is_left() -> None:
    """Each has a single receiver; the first must do without."""
    apart = [(0, 2), (2, 1), (1, 0)]
    grid = lay_out(range(3), apart).closing(0, 1)

    assert sorted(fewest_lifts(grid, match(grid))) == sorted(apart)
    assert sorted(fewest_circle_lifts(grid, match(grid), seeded(1), NEVER)) == sorted(apart)


def test_the_fewest_pairs_are_lifted_for_a_circle() -> None:
    for grid in some_grids(300):
        fewest = least(grid, Shape.CIRCLE)
        pairs = fewest_circle_lifts(grid, match(grid), seeded(1), NEVER)
        if fewest is not None:
            assert_lifts(grid, pairs, Shape.CIRCLE)
            assert len(pairs) == fewest


def test_each_shape_is_advised_by_its_own_rule() -> None:
    grid = lay_out(range(5), [(0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4)])
    matching = match(grid)

    assert fewest_lifts_for(Shape.ANY, grid, matching, NEVER) == fewest_lifts(grid, matching) == []
    assert len(fewest_lifts_for(Shape.CIRCLE, grid, matching, NEVER)) == 1


def test_the_same_question_gets_the_same_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remedies, "WEIGHABLE", 2)
    grid = lay_out(range(6), THREE_COUPLES)

    first, again = (fewest_lifts_for(Shape.CIRCLE, grid, match(grid), OVER) for _ in range(2))

    assert_lifts(grid, first, Shape.CIRCLE)
    assert first == again


def test_of_many_people_no_circle_is_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found then still helps, and is as little as can be most of the time."""
    monkeypatch.setattr(remedies, "WEIGHABLE", 4)
    fewest_met = helped = 0
    for grid in some_grids(150, (5, 6)):
        pairs = fewest_circle_lifts(grid, match(grid), seeded(1), NEVER)
        fewest = least(grid, Shape.CIRCLE)
        if fewest is not None and (pairs or is_drawn(grid, Shape.CIRCLE)):
            assert_lifts(grid, pairs, Shape.CIRCLE)
            assert len(pairs) >= fewest
            helped += 1
            fewest_met += len(pairs) == fewest

    assert helped > 100
    assert fewest_met > 0.95 * helped


@pytest.mark.parametrize(("size", "is_weighed"), [(4, True), (5, False)])
def test_up_to_so_many_people_every_circle_is_weighed(
    size: int, is_weighed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remedies, "WEIGHABLE", 4)
    grid = lay_out(range(size), pairs_of(size))
    before = seeded(1).getstate()
    rng = seeded(1)

    assert len(fewest_circle_lifts(grid, match(grid), rng, NEVER)) == size
    assert (rng.getstate() == before) is is_weighed


@pytest.fixture
def strolls(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Count the attempts, each of which begins with a stroll."""
    taken, stock = list[object](), MatchingWalk.stroll

    def noted(walk: MatchingWalk, rng: object) -> list[int]:
        taken.append(rng)
        return stock(walk, rng)  # type: ignore[arg-type]

    monkeypatch.setattr(MatchingWalk, "stroll", noted)
    monkeypatch.setattr(remedies, "WEIGHABLE", 4)
    return taken


@pytest.mark.parametrize(("limit", "attempts"), [(NEVER, 20), (OVER, 1)])
def test_attempts_go_on_until_less_is_impossible_or_the_time_is_over(
    limit: TimeLimit, attempts: int, strolls: list[object]
) -> None:
    grid = lay_out(range(6), THREE_COUPLES)

    pairs = fewest_circle_lifts(grid, match(grid), seeded(1), limit)

    assert_lifts(grid, pairs, Shape.CIRCLE)
    assert len(pairs) == 3
    assert len(strolls) == attempts


def test_a_single_pair_or_one_for_each_who_is_left_over_cannot_be_less(
    strolls: list[object],
) -> None:
    one_way = {(giver, to) for giver, to in pairs_of(6) if giver < 3 <= to}
    nobody = {(giver, to) for giver, to in pairs_of(6) if giver < 3}
    for apart, lifted in [(one_way, 1), (nobody, 3)]:
        strolls.clear()
        grid = lay_out(range(6), apart)

        for seed in range(30):
            assert len(fewest_circle_lifts(grid, match(grid), seeded(seed), NEVER)) == lifted
        assert len(strolls) < 30 * 10


def test_two_pairs_are_not_offered_where_one_will_do(strolls: list[object]) -> None:
    grid = Grid(
        [{0, 1, 4}, {0, 1, 2, 4, 5}, {0, 1, 2, 5}, {0, 2, 3, 4}, {1, 3, 4, 5}, {1, 2, 3, 5}]
    )
    first = set()
    for seed in range(20):
        first.add(len(fewest_circle_lifts(grid, match(grid), seeded(seed), OVER)))

        assert len(fewest_circle_lifts(grid, match(grid), seeded(seed), NEVER)) == 1

    assert first >= {1, 2}


def test_what_must_stay_shut_is_not_lifted_for_a_circle_either(strolls: list[object]) -> None:
    grid = lay_out(range(5), {(0, 1), (0, 2), (0, 3)}).closing(0, 4)

    pairs = fewest_circle_lifts(grid, match(grid), seeded(1), NEVER)

    assert len(pairs) == 1
    assert pairs[0] in {(0, 1), (0, 2), (0, 3)}


def test_what_does_not_help_is_not_offered(
    strolls: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two couples are joined in one of four ways, of which one needs what must stay shut."""
    monkeypatch.setattr(remedies, "WEIGHABLE", 3)
    grid = lay_out(range(4), {(giver, to) for giver, to in pairs_of(4) if giver // 2 != to // 2})
    grid.barred = (0, 2)

    offered = [fewest_circle_lifts(grid, match(grid), seeded(seed), OVER) for seed in range(40)]

    assert {tuple(pairs) for pairs in offered} == {
        (),
        ((0, 3), (2, 1)),
        ((1, 3), (2, 0)),
        ((1, 2), (3, 0)),
    }
