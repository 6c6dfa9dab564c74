"""Why there is no draw: true, small, and found whenever it is as simple as that."""

from collections.abc import Iterator
from itertools import combinations, pairwise, permutations

import pytest

from santa.draw import Shape, obstacles
from santa.draw.components import gift_components
from santa.draw.grid import Grid, lay_out
from santa.draw.matching import match
from santa.draw.obstacles import broken_circle, crowded_givers, crowded_receivers
from santa.draw.verdict import (
    Bridges,
    GiveAmongThemselves,
    ReceiveAmongThemselves,
    TooManyGivers,
    TooManyReceivers,
)
from tests.santa.draw.dice import seeded
from tests.santa.draw.families import groups_meeting_through
from tests.santa.draw.reasons import holds
from tests.santa.draw.truth import Pair, is_possible, pairs_of, random_rooms, reached


def some_rooms(count: int) -> Iterator[tuple[int, set[Pair]]]:
    return random_rooms(count, seeded(29))


def smallest_crowd(grid: Grid) -> int:
    return next(
        count
        for count in range(1, grid.size + 1)
        for rows in combinations(range(grid.size), count)
        if len({column for row in rows for column in grid.options(row)}) < count
    )


def test_crowds_are_the_smallest_there_are() -> None:
    met = 0
    for size, apart in some_rooms(300):
        grid = lay_out(range(size), apart)
        matching = match(grid)
        if matching.unmatched:
            met += 1
            givers, receivers = crowded_givers(grid, matching), crowded_receivers(grid, matching)

            assert holds(givers, size, apart)
            assert holds(receivers, size, apart)
            assert len(givers.givers) == smallest_crowd(grid)
            assert len(receivers.receivers) == smallest_crowd(grid.turned())
            for names in (givers.givers, givers.receivers, receivers.receivers, receivers.givers):
                assert list(names) == sorted(names)

    assert met > 50


def test_crowds_are_seen_from_both_sides() -> None:
    grid = lay_out(range(4), [(0, 1), (0, 2), (1, 0), (1, 2)])

    assert crowded_givers(grid, match(grid)) == TooManyGivers((0, 1), (3,))
    assert crowded_receivers(grid, match(grid)) == TooManyReceivers((0, 1, 2), (2, 3))


def test_few_people_are_matched_in_several_orders_those_with_few_choices_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(obstacles, "MOST_PEOPLE", 3)
    monkeypatch.setattr(obstacles, "ORDERS", 20)
    grid = Grid([set(), {0, 1}, {0, 1}])

    matchings = list(obstacles._other_matchings(grid))

    assert len(matchings) == 20
    assert {tuple(one.unmatched) for one in matchings} == {(1,), (2,)}
    assert list(obstacles._other_matchings(Grid([set()] * 4))) == []


def test_the_rows_with_the_fewest_choices_are_asked_about_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Three share two columns, and then two share one: asked about a single row, it is of these."""
    monkeypatch.setattr(obstacles, "MOST_PEOPLE", 0)
    monkeypatch.setattr(obstacles, "MOST_ASKED", 1)
    grid = Grid([*[{0, 3, 4, 5}] * 3, *[{1, 2, 3, 4, 5}] * 2, set()])

    assert crowded_givers(grid, match(grid)) == TooManyGivers((3, 4), (0,))


@pytest.mark.parametrize(("givers", "is_giving"), [({0, 1}, True), ({0, 1, 2}, False)])
def test_the_smaller_side_is_named_where_gifts_pass_only_one_way(
    givers: set[int], is_giving: bool
) -> None:
    """Gifts stay with the first two of five; or they do not come back to the last two."""
    apart = {(giver, to) for giver, to in pairs_of(5) if giver in givers and to not in givers}
    others = tuple(set(range(5)) - givers)

    reason = broken_circle(lay_out(range(5), apart))

    assert reason == (
        GiveAmongThemselves(tuple(givers)) if is_giving else ReceiveAmongThemselves(others)
    )


def test_of_two_sides_alike_it_is_those_who_keep_gifts() -> None:
    apart = {(giver, to) for giver, to in pairs_of(4) if giver < 2 <= to}

    assert broken_circle(lay_out(range(4), apart)) == GiveAmongThemselves((0, 1))


def test_a_circle_is_broken_whenever_somebody_alone_breaks_it_and_never_without_reason() -> None:
    kinds = set()
    for size, apart in some_rooms(800):
        grid = lay_out(range(size), apart)
        if match(grid).unmatched:
            continue
        reason = broken_circle(grid)
        kinds.add(type(reason))
        if reason is not None:
            assert holds(reason, size, apart)
            assert not is_possible(size, apart, Shape.CIRCLE)
        assert (reason is not None) or not is_broken(grid)

    assert kinds == {type(None), GiveAmongThemselves, ReceiveAmongThemselves, Bridges}


def is_broken(grid: Grid) -> bool:
    """Tell whether somebody is out of reach, or two would be for each other without a third."""
    everybody = set(range(grid.size))
    if len(gift_components(grid, everybody)) > 1:
        return True
    for person in everybody:
        left = everybody - {person}
        for one, other in permutations(left, 2):
            if other not in reached(grid, one, left) and one not in reached(grid, other, left):
                return True
    return False


@pytest.mark.parametrize(
    ("bridges", "sizes", "people"),
    [
        (1, (2, 2), (4,)),
        (2, (2, 1, 1), (4, 5)),
        (3, (2, 1, 1, 1), (5, 6, 7)),
        (2, (3, 2, 1, 1), (7, 8)),
    ],
)
def test_groups_that_meet_only_through_fewer_people_are_named(
    bridges: int, sizes: tuple[int, ...], people: tuple[int, ...]
) -> None:
    everybody, apart = groups_meeting_through(bridges, *sizes)

    reason = broken_circle(lay_out(everybody, apart))

    assert isinstance(reason, Bridges)
    assert reason.people == people
    assert all(group == tuple(sorted(group)) for group in reason.groups)
    ends = [sum(sizes[:place]) for place in range(len(sizes) + 1)]
    assert set(reason.groups) == {tuple(range(start, end)) for start, end in pairwise(ends)}


@pytest.mark.parametrize("met", [(2, 3), (3, 2)])
def test_groups_that_meet_one_way_are_one_group(met: Pair) -> None:
    """Two bridges, a couple and two more, one of whom may give to the other."""
    everybody, apart = groups_meeting_through(2, 2, 1, 1)

    assert broken_circle(lay_out(everybody, apart - {met})) is None


def test_as_many_groups_as_bridges_are_passed() -> None:
    everybody, apart = groups_meeting_through(2, 3, 3)

    assert broken_circle(lay_out(everybody, apart)) is None


def test_bridges_are_looked_for_among_so_many_people(monkeypatch: pytest.MonkeyPatch) -> None:
    everybody, apart = groups_meeting_through(1, 2, 2)
    reasons = []
    for most in (4, 5):
        monkeypatch.setattr(obstacles, "MOST_PEOPLE", most)
        reasons.append(broken_circle(lay_out(everybody, apart)))

    assert reasons[0] is None
    assert isinstance(reasons[1], Bridges)
