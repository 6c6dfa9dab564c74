"""The nesting bound: what it says is computed by hand, and every way it can fall is looked at."""

from collections import Counter
from itertools import permutations
from math import e, log, pi, prod
from random import Random

import pytest

from santa.draw import bounding
from santa.draw.bounding import BoundedMatchings
from santa.draw.grid import Grid, lay_out
from tests.santa.draw.dice import Loaded, seeded

Way = list[int | None]

NEVER = 0.999999
FREE: list[list[set[int]]] = [[set() for _ in range(size)] for size in range(5)]
CROWDED: list[list[set[int]]] = [
    [{0}, {1}, {2}],
    [{0, 1}, {1}, set()],
    [{0}, {1}, {2}, {3}],
    [{0, 1}, {1, 2}, {2, 3}, {3, 0}],
    [{1, 2, 3}, set(), {2}, {0, 3}],
    [{0, 1}, {0, 1}, set(), {2}],
]


def huber_and_law(total: float) -> float:
    """Bound the factor of a row, as their paper has it."""
    return (total + log(total) / 2 + e - 1 if total >= 1 else 1 + (e - 1) * total) / e


@pytest.mark.parametrize("total", [0, 0.3, 0.999, 1, 1.001, 2, 3.5, 40])
def test_a_row_is_bounded_as_in_the_paper(total: float) -> None:
    assert bounding._bound(total) == pytest.approx(huber_and_law(total), rel=1e-12)


def test_a_sum_that_is_a_rounding_error_below_nothing_counts_as_nothing() -> None:
    assert bounding._bound(-1e-9) == 1 / e


@pytest.mark.parametrize(
    ("share", "picked"), [(0.0, 7), (0.2499, 7), (0.25, 3), (0.7499, 3), (0.75, None), (0.99, None)]
)
def test_each_key_is_picked_with_its_share_and_none_with_the_rest(
    share: float, picked: int | None
) -> None:
    assert bounding._pick({7: 0.25, 3: 0.5}, Loaded(shares=[share])) == picked


@pytest.mark.parametrize("shut", [*FREE[1:], *CROWDED], ids=str)
def test_every_matching_comes_out_with_its_weight_over_the_bound(
    shut: list[set[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = Grid(shut)
    weights = weights_of(grid)
    bound = prod(huber_and_law(sum(row)) for row in weights)

    chances = every_attempt(grid, monkeypatch)

    failed = sum(chance for matching, chance in chances.items() if matching is None)
    assert sum(chances.values()) == pytest.approx(1)
    assert failed >= -1e-9
    expected = {
        matching: prod(weights[row][column] for row, column in enumerate(matching)) / bound
        for matching in permutations(range(grid.size))
        if all(grid.allows(*pair) for pair in enumerate(matching))
    }
    assert {matching for matching in chances if matching} == expected.keys()
    for matching, chance in expected.items():
        assert chances[matching] == pytest.approx(chance, rel=1e-9)
    assert len({round(chance, 9) for chance in expected.values()}) == 1


class Follower:
    """Lets each column choose as a way says, and then the first row; notes what else there is."""

    def __init__(self, way: Way, others: list[Way]) -> None:
        self._way, self._others = way[:], others
        self.chance, self.column = 1.0, 0

    def pick(self, shares: dict[int, float], _: Random) -> int | None:
        """Stand in for a throw of the dice, and multiply its chance."""
        assert sum(shares.values()) <= 1 + 1e-9
        if self.column == len(self._way):
            first, *others = [*shares, None]
            self._others.extend([*self._way, row] for row in others)
            self._way.append(first)
        picked = self._way[self.column]
        self.chance *= shares[picked] if picked is not None else 1 - sum(shares.values())
        self.column += 1
        return picked


def every_attempt(
    grid: Grid, monkeypatch: pytest.MonkeyPatch
) -> dict[tuple[int, ...] | None, float]:
    """Follow each column's choice of each row, and of none, with its chance."""
    chances: dict[tuple[int, ...] | None, float] = Counter()  # type: ignore[assignment]
    attempts, ways = BoundedMatchings(grid), [Way()]
    while ways:
        follower = Follower(ways.pop(), ways)
        monkeypatch.setattr(bounding, "_pick", follower.pick)
        chosen, reached = attempts._attempt(seeded(0))
        assert reached == grid.size or reached == follower.column - 1
        chances[tuple(chosen) if reached == grid.size else None] += follower.chance
    return chances


def weights_of(grid: Grid) -> list[list[float]]:
    """Scale rows and columns to even sums, from the start, and the heaviest of each row to one."""
    size = range(grid.size)
    weights = [[float(grid.allows(row, column)) for column in size] for row in size]
    for _ in range(bounding.SCALINGS):
        sums = [sum(weights[row][column] for row in size) for column in size]
        weights = [[weights[row][column] / sums[column] for column in size] for row in size]
        weights = [[weight / sum(row) for weight in row] for row in weights]
    return [[weight / max(row) for weight in row] for row in weights]


@pytest.mark.parametrize("shut", [*FREE[2:], *CROWDED[:4], [{1}, {0}]], ids=str)
def test_the_chance_of_an_attempt_is_estimated_as_it_says(shut: list[set[int]]) -> None:
    grid = Grid(shut)
    weights = weights_of(grid)
    shares = [weight / sum(row) for row in weights for weight in row]
    schrijver = sum((1 - share) * log(1 - share) for share in shares if share < 1)
    stirling = log(2 * pi * grid.size) / 2 - 0.5
    over_bound = sum(log(sum(row) / huber_and_law(sum(row))) for row in weights)

    chance = BoundedMatchings(grid)._chance

    assert chance == pytest.approx(stirling + schrijver + over_bound, abs=1e-9)


def test_no_more_rows_are_tried_than_are_affordable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounding, "LARGEST", 3)

    assert BoundedMatchings(Grid(FREE[3]))._is_worth_trying
    assert not BoundedMatchings(Grid(FREE[4]))._is_worth_trying
    assert BoundedMatchings(Grid(FREE[4])).draw(Loaded()) is None


def test_an_attempt_is_worth_it_where_successes_are_to_be_expected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As many attempts as fit the effort, times the chance of each."""
    grid = Grid(FREE[4])
    expected = bounding.EFFORT / 4**2 * e ** BoundedMatchings(grid)._chance

    for hopeless, is_worth in [(expected * 1.0001, False), (expected * 0.9999, True)]:
        monkeypatch.setattr(bounding, "HOPELESS", hopeless)
        assert BoundedMatchings(grid)._is_worth_trying is is_worth


@pytest.mark.parametrize(
    ("effort", "falls", "attempts"),
    [
        (12, [NEVER] * 9, 4),  # three pairs each: the first column finds nobody
        (13, [NEVER] * 9, 5),
        (12, [0.0, NEVER] * 9, 2),  # six pairs each: the second column finds nobody
        (13, [0.0, NEVER] * 9, 3),
    ],
)
def test_attempts_end_when_so_many_pairs_were_looked_at(
    effort: int, falls: list[float], attempts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounding, "EFFORT", effort)
    monkeypatch.setattr(bounding, "HOPELESS", 1e-9)
    dice = Loaded(shares=falls)

    assert BoundedMatchings(Grid(FREE[3])).draw(dice) is None
    assert len(falls) - dice.shares_left == attempts * len(set(falls))


def test_what_comes_through_is_drawn() -> None:
    drawn = BoundedMatchings(lay_out(range(3), [(0, 1)])).draw(Loaded(shares=[0.0] * 3))

    assert drawn == [2, 0, 1]
