"""Every step of a walk is exactly as likely as its way back, and walks are long enough."""

from collections.abc import Iterable
from fractions import Fraction
from functools import partial
from itertools import combinations
from math import log2
from random import Random

import pytest

from santa.draw import circle_walk, walking
from santa.draw.circle_walk import walk_circle
from santa.draw.grid import Grid, lay_out
from santa.draw.walking import MatchingWalk
from tests.santa.draw.dice import Counted, Loaded, chances_of, seeded
from tests.santa.draw.truth import circles_of, is_one_circle, matchings_of

Matching = tuple[int, ...]

FEW_CHOICES = Grid([{2, 3, 4}, {0, 3, 4}, {1, 4}, {0, 1, 2}, {0, 1, 3}])
MANY_CHOICES = Grid([set(), {1}, {2}])
NO_CHOICE = Grid([{0, 2}, {0, 1}, {1, 2}])
CIRCLES = [
    lay_out(range(5), []),
    lay_out(range(5), [(0, 1), (3, 2)]),
    lay_out(range(5), [(0, 4), (2, 0), (3, 1), (1, 2)]),
]


@pytest.mark.parametrize(("grid", "throws"), [(FEW_CHOICES, 8), (MANY_CHOICES, 7)])
def test_a_step_over_matchings_is_as_likely_as_the_step_back(grid: Grid, throws: int) -> None:
    states = matchings_of(grid)

    def stepped(start: Matching) -> dict[Matching, Fraction]:
        def play(rng: Random) -> Matching:
            walk = MatchingWalk(grid, start)
            walk.step(rng)
            return tuple(walk.column_of)

        return chances_of(play, throws)

    steps = {start: stepped(start) for start in states}

    assert_reversible(steps)
    assert sum(sum(ways.values()) for ways in steps.values()) > len(states) * 0.7
    assert reached_by(steps, states[0]) == set(states)


def assert_reversible(steps: dict[Matching, dict[Matching, Fraction]]) -> None:
    for start, ways in steps.items():
        for end, chance in ways.items():
            assert steps[end].get(start) == chance, (start, end)


def reached_by(steps: dict[Matching, dict[Matching, Fraction]], start: Matching) -> set[Matching]:
    reached, waiting = {start}, [start]
    while waiting:
        fresh = steps[waiting.pop()].keys() - reached
        reached |= fresh
        waiting.extend(fresh)
    return reached


def test_a_chain_passes_columns_on_until_the_free_one_is_taken() -> None:
    walk = MatchingWalk(MANY_CHOICES, [0, 2, 1])
    dice = Loaded([1, 0, 1, 1, 2])  # row 1 takes 0 from row 0, who takes 1, who has it taken back

    assert walk.step(dice) == 4
    assert walk.column_of == [2, 0, 1]
    assert len(dice.thrown) == 5


def test_every_open_column_is_chosen_alike() -> None:
    for grid in (FEW_CHOICES, MANY_CHOICES):
        for row in range(grid.size):
            walk = MatchingWalk(grid, range(grid.size))
            chances = chances_of(partial(walk._choose, row), 4)

            assert sorted(chances) == grid.options(row)
            assert len(set(chances.values())) == 1


def test_columns_are_listed_only_where_more_than_half_are_shut() -> None:
    """Trying again until a column is open takes two tries at most, by and large."""
    tried, listed = Loaded([0, 3]), Loaded()

    assert MatchingWalk(Grid([{0, 1}, *[set()] * 3]), range(4))._choose(0, tried) == 3
    assert MatchingWalk(Grid([{0, 1, 2}, *[set()] * 3]), range(4))._choose(0, listed) == 3
    assert (tried.thrown, listed.thrown) == ([(0, 4), (3, 4)], [(0, 1)])


def test_a_chain_that_does_not_end_is_taken_back() -> None:
    """Three pass two columns on among themselves, and at last somebody new is met."""
    walk = MatchingWalk(Grid([set()] * 4), [1, 2, 3, 0])
    dice = Loaded([0, *[2, 3] * 599, 0])

    assert walk.step(dice) == 1199 == 999 + 50 * 4
    assert walk.column_of == [1, 2, 3, 0]
    assert walk._row_of == [3, 0, 1, 2]


@pytest.mark.parametrize(
    ("chains", "most", "wandered"),
    [(1, 1000, 6), (20, 1000, 120), (20, 30, 31), (2, 1000, 12)],
)
def test_a_walk_is_as_long_as_is_needed_or_affordable(
    chains: int, most: int, wandered: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody has a choice each step takes two throws and one takeover."""
    monkeypatch.setattr(walking, "CHAINS", chains)
    monkeypatch.setattr(walking, "MOST_TAKEOVERS", most)
    dice = Counted()

    assert MatchingWalk(NO_CHOICE, [1, 2, 0]).wander(dice) == [1, 2, 0]

    assert int(chains * 3 * log2(4)) == chains * 6
    assert dice.throws == 2 * (min(10, chains * 6) + wandered)


def test_the_length_of_chains_is_found_out_before_the_walk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(walking, "MOST_TAKEOVERS", 100)
    lengths = [2, 4] * 5 + [3] * 1000
    steps = iter(lengths)
    taken = []

    def step(_: MatchingWalk, __: Random) -> int:
        taken.append(next(steps))
        return taken[-1]

    monkeypatch.setattr(MatchingWalk, "step", step)
    MatchingWalk(MANY_CHOICES, [0, 2, 1]).wander(seeded(1))

    assert len(taken) == 10 + 100 // 3 + 1


def test_a_stroll_passes_two_columns_for_each_row() -> None:
    dice = Counted()

    assert MatchingWalk(NO_CHOICE, [1, 2, 0]).stroll(dice) == [1, 2, 0]
    assert dice.throws == 2 * 6


def test_what_a_walk_tells_stays_as_it_was() -> None:
    walk = MatchingWalk(Grid([set()] * 4), range(4))
    told = [walk.stroll(seeded(1)), walk.wander(seeded(2))]
    before = [one[:] for one in told]
    for seed in range(5):
        walk.step(seeded(seed))

    assert told == before


@pytest.mark.parametrize("grid", CIRCLES)
def test_three_gifts_of_a_circle_are_exchanged_each_three_alike(grid: Grid) -> None:
    """The same three, chosen in any of six orders, out of 125 throws; where it is allowed."""
    circles = circles_of(grid)
    for circle in circles:
        expected = dict.fromkeys(circles, Fraction(0))
        for chosen in combinations(order_of(circle), 3):
            exchanged = with_gifts_exchanged(circle, chosen)
            expected[exchanged if exchanged in expected else circle] += Fraction(6, 125)
        expected[circle] += 1 - sum(expected.values())

        def play(rng: Random, circle: Matching = circle) -> Matching:
            return tuple(circle_walk._exchange(grid, circle, rng, 1))

        chances = chances_of(play)

        assert chances == {end: chance for end, chance in expected.items() if chance}


def order_of(circle: Matching) -> list[int]:
    order = [0]
    while circle[order[-1]] != 0:
        order.append(circle[order[-1]])
    return order


def with_gifts_exchanged(circle: Matching, chosen: Iterable[int]) -> Matching:
    """Let each of three, as they stand in the circle, give to whom the next of them gave."""
    one, two, three = chosen
    exchanged = list(circle)
    exchanged[one], exchanged[two], exchanged[three] = circle[two], circle[three], circle[one]
    return tuple(exchanged)


@pytest.mark.parametrize(
    ("tries", "most", "moved", "made"), [(7, 9, 99, 7), (9, 5, 99, 5), (9, 9, 17, 3)]
)
def test_exchanges_are_limited(
    tries: int, most: int, moved: int, made: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(circle_walk, "MOST_EXCHANGES", most)
    monkeypatch.setattr(circle_walk, "MOST_MOVED", moved)
    dice = Counted()

    circle_walk._exchange(CIRCLES[0], [1, 2, 3, 4, 0], dice, tries)

    assert dice.throws == 3 * made


@pytest.mark.parametrize(
    ("steps", "most", "made"), [(9, 99, 5), (10, 99, 5), (11, 7, 4), (0, 9, 0)]
)
def test_looks_for_circles_are_limited(
    steps: int, most: int, made: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody has a choice each step takes two throws, one takeover and one look."""
    monkeypatch.setattr(circle_walk, "MOST_STEPS", most)
    dice = Counted(1000)

    assert circle_walk._look_for_circles(NO_CHOICE, [1, 2, 0], dice, steps) == [1, 2, 0]
    assert dice.throws == 2 * made


def test_the_last_circle_that_was_seen_is_kept() -> None:
    grid = Grid([set()] * 4)
    for seed in range(40):
        walk, rng = MatchingWalk(grid, [1, 2, 3, 0]), seeded(seed)
        seen, left = list[Matching]([(1, 2, 3, 0)]), 60
        while left > 0:
            left -= walk.step(rng) + 1
            seen.append(tuple(walk.column_of))
        last = next(matching for matching in reversed(seen) if is_one_circle(matching))

        kept = circle_walk._look_for_circles(grid, [1, 2, 3, 0], seeded(seed), 60)

        assert tuple(kept) == last


@pytest.mark.parametrize(("share", "exchanges", "steps"), [(1.0, 80, 800), (0.25, 20, 200)])
def test_both_kinds_of_steps_grow_with_the_people(
    share: float, exchanges: int, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four people are two doublings."""
    ring = Grid([{0, 2, 3}, {0, 1, 3}, {0, 1, 2}, {1, 2, 3}])
    dice = Counted()

    assert walk_circle(ring, [1, 2, 3, 0], dice, share=share) == [1, 2, 3, 0]

    assert dice.throws == 3 * exchanges + 2 * (steps // 2)


def test_a_walk_begins_where_it_is_told_to_and_ends_at_a_circle() -> None:
    for seed in range(20):
        walked = walk_circle(CIRCLES[2], [1, 3, 4, 2, 0], seeded(seed), share=0.1)
        assert tuple(walked) in circles_of(CIRCLES[2])
