"""A half circle rules out nothing that could be, and everything that follows; so does a search."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import count

import pytest

from santa.draw import search
from santa.draw.grid import Grid, bits, lay_out, positions
from santa.draw.half_circle import HalfCircle, _reaches_all
from santa.draw.search import _search, search_circle
from santa.draw.time_limit import TimeLimit, within
from santa.draw.verdict import CircleNotFound
from tests.santa.draw.dice import chances_of, seeded
from tests.santa.draw.families import PETERSEN
from tests.santa.draw.truth import circles_of, pairs_of, random_rooms

Circle = tuple[int, ...]
Choices = dict[int, int]

NEVER = within(60, lambda: 0.0)
WITHOUT_CIRCLE = lay_out(
    range(10), {*pairs_of(10)} - {*PETERSEN, *((to, giver) for giver, to in PETERSEN)}
)


def some_grids() -> Iterator[Grid]:
    for size, apart in random_rooms(240, seeded(23)):
        yield lay_out(range(size), apart)


def test_following_keeps_every_circle_and_stops_only_where_there_is_none() -> None:
    rng = seeded(3)
    for grid in some_grids():
        half, left = HalfCircle(grid), circles_of(grid)
        for _ in count():
            if not half.follow():
                assert left == []
                break
            assert_followed(half, left)
            if half.left == 0:
                assert left == [tuple(half.circle())]
                break
            giver = half.undecided()
            receiver = rng.choice(positions(half.receivers[giver]))
            left = [circle for circle in left if circle[giver] == receiver]
            before = state_of(half)
            half, undecided = half.choosing(giver, receiver), half
            assert state_of(undecided) == before


def state_of(half: HalfCircle) -> object:
    lists = (half.receivers, half.givers, half.first, half.last)
    return [*map(tuple, lists), half.left, half._chosen]


def assert_followed(half: HalfCircle, circles: list[Circle]) -> None:
    """Check that nothing possible is ruled out, and nothing that is forced is undecided."""
    size = len(half.receivers)
    for circle in circles:
        assert all(half.receivers[giver] >> to & 1 for giver, to in enumerate(circle))
    for giver in range(size):
        assert half.receivers[giver] == bits(
            to for to in range(size) if half.givers[to] >> giver & 1
        )
    chosen = {giver: mask.bit_length() - 1 for giver, mask in chosen_in(half).items()}
    assert half.left == size - len(chosen)
    assert len(set(chosen.values())) == len(chosen)
    for giver, to in chosen.items():
        assert half.receivers[giver] == 1 << to
        assert half.givers[to] == 1 << giver
    for start, end in paths_of(chosen, size):
        assert (half.last[start], half.first[end]) == (end, start)
        assert half.left <= 1 or not half.receivers[end] >> start & 1
    assert reaches_all(half.receivers)
    assert reaches_all(half.givers)


def chosen_in(half: HalfCircle) -> Choices:
    """Find who has a single receiver, or is the single giver of somebody."""
    lone = {giver: mask for giver, mask in enumerate(half.receivers) if mask & (mask - 1) == 0}
    for to, mask in enumerate(half.givers):
        if mask & (mask - 1) == 0:
            lone[mask.bit_length() - 1] = 1 << to
    return lone


def paths_of(chosen: Choices, size: int) -> Iterator[tuple[int, int]]:
    """Name where each path of choices starts and ends; somebody alone is both."""
    for start in set(range(size)) - set(chosen.values()):
        end = start
        while end in chosen:
            end = chosen[end]
        yield start, end


def reaches_all(choices: list[int]) -> bool:
    reached = {0}
    while more := {to for one in reached for to in positions(choices[one])} - reached:
        reached |= more
    return len(reached) == len(choices)


@pytest.mark.parametrize(
    ("choices", "reaches"),
    [
        ([0b001], True),
        ([0b010, 0b100, 0b001], True),
        ([0b110, 0b001, 0b001], True),
        ([0b010, 0b001, 0b011], False),
        ([0b001, 0b101, 0b011], False),
        ([0b100, 0b001, 0b001], False),
    ],
)
def test_it_is_known_whether_all_are_reached(choices: list[int], reaches: bool) -> None:
    assert _reaches_all(choices) is reaches


def test_the_giver_with_the_fewest_choices_is_decided_next() -> None:
    half = HalfCircle(Grid([{1}, {0, 1}, {0, 1, 2}, set()]))

    assert half.receivers == [0b1101, 0b1100, 0b1000, 0b1111]
    assert half.undecided() == 1


def test_somebody_with_nobody_to_give_to_or_to_receive_from_ends_it() -> None:
    assert not HalfCircle(Grid([{0, 1, 2}, {1}, {2}])).follow()
    assert not HalfCircle(Grid([{0}, {0, 1}, {0, 2}])).follow()


@pytest.mark.parametrize("first", [0, 3])
def test_people_whom_gifts_never_leave_or_never_reach_end_it(first: int) -> None:
    never = [(giver, to) for giver in range(first, first + 3) for to in range(6)]
    inside = {(giver, to) for giver, to in never if first <= to < first + 3}

    assert not HalfCircle(lay_out(range(6), {*never} - inside)).follow()


def test_two_choices_that_contradict_each_other_end_it() -> None:
    """Both of the first two may give only to the third; then, nobody but the third may be given."""
    assert not HalfCircle(lay_out(range(4), [(0, 1), (0, 3), (1, 0), (1, 3)])).follow()
    assert not HalfCircle(lay_out(range(4), [(1, 0), (3, 0), (0, 1), (3, 1)])).follow()


def test_a_choice_that_is_ruled_out_or_another_one_is_refused() -> None:
    half = HalfCircle(lay_out(range(4), [(0, 1)]))
    assert not half.choosing(0, 1).follow()

    half = half.choosing(0, 2)
    assert half.follow()
    assert half.choosing(0, 2).follow()
    assert not half.choosing(0, 3).follow()


def test_a_search_finds_a_circle_just_when_there_is_one() -> None:
    found = set()
    for grid in some_grids():
        circles = circles_of(grid)
        circle = search_circle(grid, seeded(1), NEVER)

        assert (tuple(circle) in circles) if circle else (circles == [])
        found.add(circle is None)

    assert found == {True, False}


def test_a_search_that_is_hopeless_from_the_start_needs_no_time() -> None:
    over = TimeLimit(0, 1, lambda: 2.0)

    assert search_circle(Grid([{0, 1, 2}, {1}, {2}]), seeded(1), over) is None


def test_a_search_whose_time_is_over_claims_nothing() -> None:
    over = TimeLimit(0, 1, lambda: 2.0)

    with pytest.raises(CircleNotFound):
        search_circle(WITHOUT_CIRCLE, seeded(1), over)


@pytest.fixture
def dead_ends(monkeypatch: pytest.MonkeyPatch) -> list[HalfCircle]:
    ends, stock = list[HalfCircle](), HalfCircle.follow

    def noted(half: HalfCircle) -> bool:
        followed = stock(half)
        ends.extend([] if followed else [half])
        return followed

    monkeypatch.setattr(HalfCircle, "follow", noted)
    return ends


def test_a_search_is_stuck_after_one_dead_end_more_than_its_patience(
    dead_ends: list[HalfCircle],
) -> None:
    assert _search(WITHOUT_CIRCLE, seeded(1), 1000, NEVER) is None
    needed = len(dead_ends)
    assert 1 < needed < 1000

    assert _search(WITHOUT_CIRCLE, seeded(1), needed, NEVER) is None
    with pytest.raises(search._OutOfPatienceError):
        _search(WITHOUT_CIRCLE, seeded(1), needed - 1, NEVER)


def test_a_search_that_is_stuck_starts_afresh_with_twice_the_patience(
    dead_ends: list[HalfCircle], monkeypatch: pytest.MonkeyPatch
) -> None:
    patiences, stock = list[int](), search._search

    def noted(grid: Grid, rng: object, patience: int, limit: TimeLimit) -> list[int] | None:
        patiences.append(patience)
        return stock(grid, rng, patience, limit)  # type: ignore[arg-type]

    monkeypatch.setattr(search, "_search", noted)
    monkeypatch.setattr(search, "PATIENCE", 1)

    assert search_circle(WITHOUT_CIRCLE, seeded(1), NEVER) is None
    assert patiences == [2**time for time in range(len(patiences))]
    assert len(patiences) > 2
    assert len(dead_ends) > sum(patience + 1 for patience in patiences[:-1])


def test_whom_the_fewest_can_give_to_is_tried_first_and_chance_decides_among_equals() -> None:
    """The last is tried first. The first may give to 2, 3 and 4, to whom 5, 4 or 5, and 2 may."""
    apart = [(0, 5), (0, 1), (2, 4), (3, 4), (1, 4)]
    unlike = HalfCircle(lay_out(range(6), [*apart, (1, 3)]))
    alike = HalfCircle(lay_out(range(6), apart))

    assert search._branch(unlike, seeded(1))[:2] == (unlike, 0)
    assert chances_of(lambda rng: tuple(search._branch(unlike, rng)[2])) == {(2, 3, 4): 1}
    assert chances_of(lambda rng: tuple(search._branch(alike, rng)[2])) == {
        (2, 3, 4): Fraction(1, 2),
        (3, 2, 4): Fraction(1, 2),
    }


def test_what_is_decided_needs_no_branch() -> None:
    half = HalfCircle(lay_out(range(3), [(0, 2)]))
    assert half.follow()

    assert half.left == 0
    assert search._branch(half, seeded(1)) == (half, 0, [])
