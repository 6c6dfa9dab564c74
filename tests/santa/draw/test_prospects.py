"""Who would be known, compared with every draw there is; and what gives them a choice."""

from collections.abc import Iterator
from itertools import count, permutations

import pytest

from santa.draw import Shape, prospects
from santa.draw.grid import Grid, lay_out
from santa.draw.matching import match
from santa.draw.prospects import known_in_circles, known_in_matchings, lifts_for_choice
from santa.draw.time_limit import TimeLimit, within
from santa.draw.verdict import CircleNotFound
from tests.santa.draw.dice import seeded
from tests.santa.draw.families import PETERSEN
from tests.santa.draw.truth import (
    is_one_circle,
    known_receivers,
    pairs_of,
    random_rooms,
    valid_draws,
)

NEVER = within(60, lambda: 0.0)
OVER = TimeLimit(0, 1, lambda: 2.0)
RING_WITH_SHORTCUT = lay_out(range(4), {(0, 2), (0, 3), (1, 3), (2, 0), (2, 1), (3, 1), (3, 2)})
"""Gifts go round; the second might give to the first as well, but then no circle is left."""


def rooms_with(shape: Shape, sets: int) -> Iterator[tuple[int, set[tuple[int, int]]]]:
    for size, apart in random_rooms(sets, seeded(37)):
        if valid_draws(size, apart, shape):
            yield size, apart


def test_who_keeps_a_column_in_every_matching_is_known() -> None:
    for size, apart in rooms_with(Shape.ANY, 300):
        grid = lay_out(range(size), apart)

        known = known_in_matchings(grid, match(grid))

        assert known == known_receivers(size, apart, Shape.ANY)
        assert list(known) == sorted(known)


@pytest.mark.parametrize("samples", [0, 12])
def test_who_gives_to_the_same_in_every_circle_is_known(
    samples: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was sampled before, each who is suspected is asked about."""
    monkeypatch.setattr(prospects, "SAMPLES", samples)
    for size, apart in rooms_with(Shape.CIRCLE, 300):
        circle = list(valid_draws(size, apart, Shape.CIRCLE)[0])

        known = known_in_circles(lay_out(range(size), apart), circle, seeded(1), NEVER)

        assert known == known_receivers(size, apart, Shape.CIRCLE)
        assert list(known) == sorted(known)


def test_nobody_is_known_without_proof() -> None:
    assert known_in_circles(RING_WITH_SHORTCUT, [1, 2, 3, 0], seeded(1), OVER) == {}
    assert set(known_in_circles(RING_WITH_SHORTCUT, [1, 2, 3, 0], seeded(1), NEVER)) == {0, 1, 2, 3}


def test_who_is_suspected_is_asked_about_one_by_one_as_time_allows() -> None:
    """The clock is looked at before each sample and each question, and by whoever searches."""
    for seconds in range(3, 60):
        ticks = count(0.0)
        limit = TimeLimit(0, seconds, ticks.__next__)
        known = known_in_circles(RING_WITH_SHORTCUT, [1, 2, 3, 0], seeded(1), limit)
        asked = max(0, seconds + 1 - prospects.SAMPLES)

        assert len(known) == min(4, asked)
        assert list(known) == [0, 1, 2, 3][4 - len(known) :]


def test_no_more_circles_are_sampled_than_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all may give to all, two or three circles leave nobody suspected."""
    sampled, stock = list[list[int]](), prospects._another

    def noted(grid: Grid, circle: list[int], rng: object) -> list[int]:
        sampled.append(stock(grid, circle, rng))  # type: ignore[arg-type]
        return sampled[-1]

    monkeypatch.setattr(prospects, "_another", noted)
    free, circle = lay_out(range(8), []), [1, 2, 3, 4, 5, 6, 7, 0]

    assert known_in_circles(free, circle, seeded(1), NEVER) == {}
    assert 1 < len(sampled) < prospects.SAMPLES
    assert any(one == circle[giver] for giver, one in enumerate(sampled[-2]))


def test_only_those_stay_suspected_who_give_to_the_same_again() -> None:
    assert prospects._agreeing({0: 1, 2: 3, 3: 0}, [1, 2, 0, 0]) == {0: 1, 3: 0}


def test_another_circle_is_shuffled_or_where_that_is_hopeless_walked_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for steps in (500, 0):
        monkeypatch.setattr("santa.draw.rejection.WORTH_SHUFFLING", steps)
        found = {
            tuple(prospects._another(lay_out(range(5), []), [1, 2, 3, 4, 0], seeded(seed)))
            for seed in range(60)
        }

        assert len(found) > 1
        assert all(is_one_circle(circle) for circle in found)


def test_a_circle_without_a_pair_is_found_or_proved_not_to_be() -> None:
    for size, apart in rooms_with(Shape.CIRCLE, 60):
        grid = lay_out(range(size), apart)
        for giver, to in permutations(range(size), 2):
            others = valid_draws(size, apart | {(giver, to)}, Shape.CIRCLE)
            other = prospects._without(grid, giver, to, seeded(1), NEVER)

            assert (tuple(other) in others) if other else (others == [])


def test_where_no_time_is_left_the_others_are_still_asked_about(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whether somebody has a choice may take too long to tell; nothing is claimed of them then."""
    stock = prospects._without

    def out_of_time(grid: Grid, giver: int, *asked: object) -> list[int] | None:
        if giver == 2:
            raise CircleNotFound
        return stock(grid, giver, *asked)  # type: ignore[arg-type]

    monkeypatch.setattr(prospects, "_without", out_of_time)

    assert set(known_in_circles(RING_WITH_SHORTCUT, [1, 2, 3, 0], seeded(1), NEVER)) == {0, 1, 3}


@pytest.mark.parametrize("shape", Shape)
def test_lifting_what_is_offered_gives_the_first_of_the_known_a_choice(shape: Shape) -> None:
    for size, apart in rooms_with(shape, 200):
        known = known_receivers(size, apart, shape)
        pairs = lifts_for_choice(shape, lay_out(range(size), apart), known, NEVER)

        assert {*pairs} <= apart
        assert len({*pairs}) == len(pairs)
        if apart:
            left = known_receivers(size, apart - {*pairs}, shape)
            assert not left.keys() & {*[*known][: prospects.MOST_ADVISED]}


def test_so_many_are_advised_at_once_and_only_while_there_is_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each of three couples may give only to the other."""
    apart = {(giver, to) for giver, to in pairs_of(6) if giver // 2 != to // 2}
    grid, known = lay_out(range(6), apart), {giver: giver ^ 1 for giver in range(6)}

    offered = []
    for most in (0, 1, 5, 6):
        monkeypatch.setattr(prospects, "MOST_ADVISED", most)
        pairs = lifts_for_choice(Shape.ANY, grid, known, NEVER)
        assert not known_receivers(6, apart - {*pairs}, Shape.ANY).keys() & {*range(most)}
        offered.append(len(pairs))

    assert offered[:2] == [0, 2]
    assert offered[1] < offered[2] < offered[3]
    assert lifts_for_choice(Shape.ANY, grid, known, OVER) == []


def test_a_room_without_any_circle_is_nobodys_alternative() -> None:
    """Petersen's graph and one pair more has circles, all of which pass that pair."""
    allowed = {*PETERSEN, *((to, giver) for giver, to in PETERSEN), (0, 2)}
    grid = lay_out(range(10), {*pairs_of(10)} - allowed)

    assert prospects._without(grid, 0, 2, seeded(1), NEVER) is None
