"""Shuffling by exact chances, and how long it is worth trying, computed by hand."""

from collections.abc import Callable
from fractions import Fraction
from itertools import permutations
from math import e, exp, factorial, log, log1p
from random import Random

import pytest

from santa.draw import rejection
from santa.draw.grid import Grid, lay_out
from santa.draw.rejection import expected_steps, shuffle_circle, shuffle_matching
from santa.draw.scaling import rarity
from tests.santa.draw.dice import Counted, Loaded, chances_of, seeded
from tests.santa.draw.truth import is_one_circle, random_set

Shuffle = Callable[[Grid, Random], list[int] | None]

SOME_SETS = [(size, frozenset(random_set(size, seeded(3)))) for size in (2, 3, 4, 4, 5)]
SOME_SETS += [(3, frozenset()), (4, frozenset({(0, 1)})), (4, frozenset({(2, 1), (3, 1), (0, 3)}))]


@pytest.mark.parametrize(("size", "apart"), SOME_SETS)
def test_every_circle_is_laid_out_as_likely_as_the_next(
    size: int, apart: frozenset[tuple[int, int]]
) -> None:
    grid = lay_out(range(size), apart)
    for order in ([*range(size)], [*reversed(range(size))]):
        heads = seeded(size).sample(range(size), size)

        def play(rng: Random, order: list[int] = order, heads: list[int] = heads) -> object:
            taken = heads[:]
            receiver, settled = rejection._lay_out(grid.shut, order, taken, rng)
            assert sorted(taken) == list(range(size))
            if settled < size:
                return settled
            return tuple(receiver)

        chances = chances_of(play)

        each = Fraction(1, factorial(size - 1))
        assert sum(chances.values()) == 1
        assert {one: chances[one] for one in chances if isinstance(one, tuple)} == {
            circle: each
            for circle in permutations(range(size))
            if is_one_circle(circle) and not apart & set(enumerate(circle))
        }


def test_a_circle_is_given_up_at_the_first_shut_pair() -> None:
    shut = [{0}, {1}, {2, 0, 1, 3}, {3}]
    for order, settled in [([2, 0, 1, 3], 0), ([0, 2, 1, 3], 1), ([0, 1, 2, 3], 2)]:
        assert rejection._lay_out(shut, order, [0, 1, 2, 3], seeded(1))[1] == settled


@pytest.mark.parametrize("shuffle", [shuffle_matching, shuffle_circle])
@pytest.mark.parametrize(("size", "apart"), SOME_SETS[-3:])
def test_starting_again_favours_nobody(
    size: int, apart: frozenset[tuple[int, int]], shuffle: Shuffle
) -> None:
    grid = lay_out(range(size), apart)

    chances = chances_of(lambda rng: tuple(shuffle(grid, rng) or ()), 7)

    assert chances.keys() == {
        drawn
        for drawn in permutations(range(size))
        if all(grid.allows(*pair) for pair in enumerate(drawn))
        and (shuffle is shuffle_matching or is_one_circle(drawn))
    }
    assert len(set(chances.values())) == 1


@pytest.mark.parametrize(
    ("shut", "shares"),
    [
        ([set(), set(), set()], [1, 1, 1]),
        ([{0}, {1}, {2}, {3}], [0.75] * 4),
        ([{0, 1, 2}, set(), {1}, {2, 3}], [0.25, 0.5, 0.75, 1]),
    ],
)
def test_steps_are_expected_by_the_shares_that_are_open(
    shut: list[set[int]], shares: list[float]
) -> None:
    """The row after k others is looked at if all of these went well, again for each failure."""
    reached, chance = 1.0, 1.0
    for share in shares:
        chance *= share
        reached += chance

    assert expected_steps(Grid(shut)) == pytest.approx(reached / chance)
    assert expected_steps(Grid(shut), circle=True) == pytest.approx(reached / chance / e)


def test_somebody_who_may_give_to_nobody_is_found_at_once() -> None:
    assert expected_steps(Grid([{0, 1, 2}, set(), {1}])) == pytest.approx(1.5)


def test_where_rows_want_the_same_columns_more_steps_are_expected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both want the second column: no shuffle will do, which the rows alone do not tell."""
    grid, hazard = Grid([{0}, {0}]), -2 * log1p(-0.5)

    def expected(plain: float, hopeless: float, countable: int, *, circle: bool = False) -> float:
        monkeypatch.setattr(rejection, "PLAIN", plain)
        monkeypatch.setattr(rejection, "HOPELESS", hopeless)
        monkeypatch.setattr(rejection, "COUNTABLE", countable)
        return expected_steps(grid, circle=circle)

    assert expected(1, 9, 1) == pytest.approx(1.75 * exp(9))
    assert expected(1, 9, 1, circle=True) == pytest.approx(1.75 * exp(9))
    assert expected(1, 9, 2) == pytest.approx(1.75 * 4)
    assert expected(hazard, 9, 1) == pytest.approx(1.75 * 4)
    assert expected(1, 1.2, 1) == pytest.approx(1.75 * exp(1.2))
    assert expected(1, hazard, 1, circle=True) == pytest.approx(1.75 * 4 / e)


def test_a_closer_look_tells_how_much_rarer_matchings_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six of ten have only the first five columns, and a sixth; the others have any."""
    grid = Grid([{6, 7, 8, 9} for _ in range(6)] + [set()] * 4)

    looked = expected_steps(grid)
    monkeypatch.setattr(rejection, "COUNTABLE", 10)
    not_looked = expected_steps(grid)

    assert not_looked < looked
    assert log(looked / not_looked) == pytest.approx(rarity(grid, 4) + 6 * log(0.6))


@pytest.mark.parametrize(
    ("countable", "most", "worth", "steps"),
    [
        (2, 999, 25, 24),  # twice two steps are expected, and six times as many are made
        (2, 999, 5, 5),
        (2, 999, 4, 0),
        (1, 5, 999, 5),
        (1, 4, 999, 0),
    ],
)
def test_shuffling_is_given_up_where_something_else_is_quicker(
    countable: int, most: int, worth: int, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rejection, "COUNTABLE", countable)
    monkeypatch.setattr(rejection, "STEPS", most)
    monkeypatch.setattr(rejection, "WORTH_SHUFFLING", worth)
    dice = Loaded()

    assert shuffle_matching(Grid([{0}, set()]), dice) is None
    assert len(dice.thrown) == steps


def test_each_row_that_is_settled_counts() -> None:
    """Seven steps are expected: forty-two are made, two in each attempt."""
    dice = Loaded([1])

    assert shuffle_matching(Grid([{0}, {0}]), dice) is None
    assert len(dice.thrown) == 42


@pytest.mark.parametrize(("worth", "attempts"), [(2, 2), (3, 3), (500, 5)])
def test_each_attempt_at_a_circle_counts(
    worth: int, attempts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last has nobody to give to, and comes first: 6 * 9 / 4e steps, each an attempt."""
    monkeypatch.setattr(rejection, "WORTH_SHUFFLING", worth)
    dice = Counted(1000)

    assert shuffle_circle(Grid([{0}, {1}, {0, 1, 2}]), dice) is None
    assert dice.throws == attempts


def test_rows_with_the_most_exclusions_come_first() -> None:
    assert rejection._hardest_first(Grid([set(), {0, 1, 2}, {1}, {0, 2}])) == [1, 3, 2, 0]
