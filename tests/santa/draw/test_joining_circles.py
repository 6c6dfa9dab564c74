"""Circles are joined into one, with as few shut pairs as the next joint allows."""

from itertools import permutations, product
from typing import Any

import pytest

from santa.draw import patching
from santa.draw.grid import Grid, lay_out
from santa.draw.patching import circles_of, is_one_circle, join_circles, shut_pairs
from tests.santa.draw.dice import chances_of, seeded
from tests.santa.draw.truth import random_set


@pytest.mark.parametrize(
    ("receiver_of", "circles"),
    [
        ([1, 2, 0], [{0, 1, 2}]),
        ([1, 0, 3, 2], [{0, 1}, {2, 3}]),
        ([0, 2, 1], [{0}, {1, 2}]),
        ([0], [{0}]),
        ([], []),
    ],
)
def test_circles_are_told_apart(receiver_of: list[int], circles: list[set[int]]) -> None:
    found = circles_of(receiver_of)

    assert sorted(map(set, found), key=min) == circles
    for circle in found:
        after = [*circle[1:], circle[0]]
        assert [receiver_of[person] for person in circle] == after


def test_one_circle_passes_everybody() -> None:
    for receiver_of in permutations(range(5)):
        assert is_one_circle(list(receiver_of)) == (len(circles_of(list(receiver_of))) == 1)


def test_shut_pairs_are_listed() -> None:
    grid = Grid([{0, 1}, {1}, {2, 0}])

    assert shut_pairs(grid, [1, 2, 0]) == [(0, 1), (2, 0)]
    assert shut_pairs(grid, [2, 0, 1]) == []


def test_whatever_is_shut_one_circle_comes_out_and_nothing_given_changes() -> None:
    rng = seeded(4)
    for place in range(300):
        size = 2 + place % 7
        grid = lay_out(range(size), random_set(size, rng))
        receiver_of = rng.sample(range(size), size)
        before = receiver_of[:]

        joined = join_circles(grid, receiver_of, rng)

        assert sorted(joined) == list(range(size))
        assert is_one_circle(joined)
        assert receiver_of == before
        changed = sum(one != other for one, other in zip(joined, before, strict=True))
        circles = len(circles_of(before))
        assert (changed == 0) == (circles == 1)
        assert changed <= 2 * (circles - 1)


def test_nobody_is_joined_to_nobody() -> None:
    assert join_circles(Grid([]), [], seeded(1)) == []


def test_two_circles_are_joined_where_fewest_pairs_are_shut() -> None:
    """Every exchange is looked at; of the best ones any may be taken."""
    rng = seeded(6)
    for _ in range(60):
        grid = lay_out(range(6), random_set(6, rng))
        receiver_of = [1, 2, 0, 4, 5, 3]
        costs = {
            (one, other): len(shut_pairs(grid, exchanged(receiver_of, one, other)))
            - len(shut_pairs(grid, receiver_of))
            for one, other in product([0, 1, 2], [3, 4, 5])
        }
        least = min(costs.values())

        best = patching._best_joint(grid, receiver_of, [0, 1, 2], [3, 4, 5], rng)

        assert costs[best] == least or costs[best] <= 0


def exchanged(receiver_of: list[int], one: int, other: int) -> list[int]:
    again = receiver_of[:]
    again[one], again[other] = again[other], again[one]
    return again


def test_chance_decides_among_joints_that_are_equally_good() -> None:
    grid = lay_out(range(4), [])

    def joint(rng: object) -> tuple[int, int]:
        return patching._best_joint(grid, [1, 0, 3, 2], [0, 1], [2, 3], rng)  # type: ignore[arg-type]

    chances = chances_of(joint)

    assert chances.keys() == set(product([0, 1], [2, 3]))
    assert len(set(chances.values())) == 1


def test_no_more_joints_are_looked_at_than_are_affordable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The only good one is found in one of four orders, if only the first is looked at."""
    grid = Grid([set(), {2, 3}, set(), {0, 1}])

    def is_good(rng: object) -> bool:
        joint = patching._best_joint(grid, [1, 0, 3, 2], [0, 1], [2, 3], rng)  # type: ignore[arg-type]
        return joint == (0, 2)

    assert chances_of(is_good) == {True: 1}
    monkeypatch.setattr(patching, "MOST_JOINTS", 3)
    assert chances_of(is_good)[True] == 3 / 4


def test_the_smallest_circle_is_joined_first_and_to_any_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of five, two couples and one: whoever is alone, then a couple that has not grown."""
    grid, alone = Grid([set() for _ in range(10)]), [1, 2, 3, 4, 0, 6, 5, 8, 7, 9]
    orders, stock = list[list[int]](), patching._best_joint

    def noted(grid: Grid, receiver_of: list[int], small: list[int], *others: Any) -> Any:
        orders[-1].append(len(small))
        assert sorted([*small, *others[0]]) == list(range(10))
        return stock(grid, receiver_of, small, *others)

    monkeypatch.setattr(patching, "_best_joint", noted)
    receivers = set()
    for seed in range(60):
        orders.append([])
        joined = join_circles(grid, alone, seeded(seed))
        receivers.add(joined[9])

    assert {tuple(order[:2]) for order in orders} == {(1, 2)}
    assert {len(order) for order in orders} == {3}
    assert receivers >= {0, 5, 7}
