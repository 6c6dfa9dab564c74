"""Which method draws when, and when it gives way to the next."""

from collections.abc import Callable
from fractions import Fraction
from math import e
from random import Random

import pytest

from santa.draw import Shape, any_circles, bounding, circles, counting, rejection
from santa.draw.any_circles import Matchings
from santa.draw.circles import Circles
from santa.draw.grid import lay_out
from santa.draw.matching import match
from santa.draw.patching import join_circles
from santa.draw.time_limit import TimeLimit, within
from santa.draw.verdict import CircleNotFound
from tests.santa.draw.dice import Loaded, chances_of, seeded
from tests.santa.draw.families import PETERSEN
from tests.santa.draw.truth import Pair, pairs_of, random_set, valid_draws

NEVER = within(60, lambda: 0.0)
COUPLES = {(giver, to) for giver, to in pairs_of(4) if giver // 2 != to // 2}
WITHOUT_CIRCLE = {*pairs_of(10)} - {*PETERSEN, *((to, giver) for giver, to in PETERSEN)}
Patch = pytest.MonkeyPatch
Draw = Callable[[Random], list[int] | None]


class Clock:
    """A clock that is read so many times, and shows what it is told to."""

    def __init__(self, *moments: float) -> None:
        self._moments = moments
        self.readings = 0

    def __call__(self) -> float:
        moment = self._moments[min(self.readings, len(self._moments) - 1)]
        self.readings += 1
        return moment


def without_shuffles(patch: Patch) -> None:
    patch.setattr(rejection, "STEPS", 0)
    patch.setattr(rejection, "WORTH_SHUFFLING", 0)


def without_counting(patch: Patch) -> None:
    patch.setattr(counting, "EFFORT", 0)


def without_bounds(patch: Patch) -> None:
    patch.setattr(bounding, "LARGEST", 0)


def circles_in(size: int, apart: set[Pair]) -> Circles:
    grid = lay_out(range(size), apart)
    return Circles(grid, match(grid))


def rooms_with(shape: Shape, size: int = 5) -> list[set[Pair]]:
    rng = seeded(41)
    sets = [random_set(size, rng) for _ in range(60)]
    return [apart for apart in sets if valid_draws(size, apart, shape)][:12]


def test_the_first_method_that_is_affordable_draws_and_the_others_are_forgotten() -> None:
    asked = list[str]()

    def method(name: str, drawn: list[int] | None) -> Draw:
        def ask(_: Random) -> list[int] | None:
            asked.append(name)
            return drawn

        return ask

    methods = [method("none", None), method("neither", None), method("this", [0]), method("x", [1])]

    assert any_circles._first_of(methods, seeded(1)) == [0]
    assert any_circles._first_of(methods, seeded(1)) == [0]
    assert asked == ["none", "neither", "this", "this"]
    assert any_circles._first_of([method("none", None)], seeded(1)) is None
    assert any_circles._first_of([], seeded(1)) is None


@pytest.mark.parametrize("apart", rooms_with(Shape.ANY, 4)[:6], ids=str)
def test_blocks_are_drawn_together_exactly(apart: set[Pair], monkeypatch: Patch) -> None:
    without_shuffles(monkeypatch)
    grid, results = lay_out(range(4), apart), valid_draws(4, apart, Shape.ANY)
    matchings = Matchings(grid, match(grid))

    draws: list[Draw] = [matchings.draw, matchings.draw_exactly]
    for draw in draws:

        def play(rng: Random, draw: Draw = draw) -> tuple[int, ...]:
            return tuple(draw(rng) or ())

        chances = chances_of(play)
        assert chances == dict.fromkeys(results, Fraction(1, len(results)))


@pytest.mark.parametrize("apart", rooms_with(Shape.ANY), ids=str)
def test_where_no_exact_method_is_affordable_a_matching_is_walked_to(
    apart: set[Pair], monkeypatch: Patch
) -> None:
    without_shuffles(monkeypatch)
    without_counting(monkeypatch)
    without_bounds(monkeypatch)
    grid = lay_out(range(5), apart)
    matchings = Matchings(grid, match(grid))

    assert matchings.draw_exactly(seeded(1)) is None
    assert tuple(matchings.draw(seeded(1))) in valid_draws(5, apart, Shape.ANY)


@pytest.mark.parametrize("apart", rooms_with(Shape.CIRCLE), ids=str)
def test_circles_are_counted_where_shuffles_will_not_do(
    apart: set[Pair], monkeypatch: Patch
) -> None:
    without_shuffles(monkeypatch)
    results = valid_draws(5, apart, Shape.CIRCLE)
    room = circles_in(5, apart)

    chances = chances_of(lambda rng: tuple(room.draw(rng, NEVER) or ()))

    assert chances == dict.fromkeys(results, Fraction(1, len(results)))


@pytest.mark.parametrize("apart", rooms_with(Shape.CIRCLE), ids=str)
def test_a_circle_is_found_whatever_is_affordable(apart: set[Pair], monkeypatch: Patch) -> None:
    results = valid_draws(5, apart, Shape.CIRCLE)

    def found_and_drawn() -> None:
        for find in (circles_in(5, apart).find, circles_in(5, apart).draw):
            assert tuple(find(seeded(1), NEVER) or ()) in results

    without_shuffles(monkeypatch)
    found_and_drawn()
    monkeypatch.setattr(circles, "JOININGS", 0)
    found_and_drawn()
    without_counting(monkeypatch)
    found_and_drawn()
    without_bounds(monkeypatch)
    found_and_drawn()


@pytest.mark.parametrize("is_counted", [True, False])
def test_where_there_is_no_circle_counting_or_searching_proves_it(
    is_counted: bool, monkeypatch: Patch
) -> None:
    if not is_counted:
        without_counting(monkeypatch)
    for size, apart in [(4, COUPLES), (10, WITHOUT_CIRCLE)]:
        assert circles_in(size, apart).find(seeded(1), NEVER) is None
        assert circles_in(size, apart).draw(seeded(1), NEVER) is None


def test_a_search_for_a_circle_ends_with_its_time(monkeypatch: Patch) -> None:
    without_counting(monkeypatch)
    limit = TimeLimit(0, 10, Clock(0, 11))

    with pytest.raises(CircleNotFound):
        circles_in(10, WITHOUT_CIRCLE).find(seeded(1), limit)


@pytest.mark.parametrize(
    ("clock", "joinings"), [(Clock(0), 30), (Clock(0, 1, 1, 5, 6), 4), (Clock(0, 5, 6), 2)]
)
def test_circles_are_joined_for_half_of_the_time(
    clock: Clock, joinings: int, monkeypatch: Patch
) -> None:
    """The clock is read once at first, and after each that did not succeed."""
    joined = list[object]()

    def noted(*asked: object) -> list[int]:
        joined.append(asked)
        return join_circles(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(circles, "join_circles", noted)

    assert circles_in(4, COUPLES).find(seeded(1), TimeLimit(0, 10, clock)) is None
    assert len(joined) == joinings


def test_where_the_first_joining_succeeds_nothing_else_is_tried(monkeypatch: Patch) -> None:
    without_shuffles(monkeypatch)
    clock = Clock(0)

    assert circles_in(4, set()).find(seeded(1), TimeLimit(0, 10, clock))
    assert clock.readings == 1


@pytest.mark.parametrize(
    ("clock", "tries"),
    [
        (Clock(0), 39),  # ten for each of four people, but one
        (Clock(0, 3), 39),
        (Clock(0, 4), 1),  # one of 4 / e matchings is a circle: that would take 5.9 seconds
        (Clock(0, 3, 3, 3, 5.1), 4),
    ],
)
def test_matchings_are_drawn_until_one_is_a_circle_in_half_of_the_time(
    clock: Clock, tries: int
) -> None:
    """Two couples have one matching, which is none. Half of ten seconds is five."""
    assert circles_in(4, COUPLES).draw_whole(seeded(1), TimeLimit(0, 10, clock)) is None
    assert 4 / e * 3 < 5 < 4 / e * 4
    assert clock.readings == 1 + tries


def test_matchings_that_are_circles_are_equally_likely_whatever_came_before(
    monkeypatch: Patch,
) -> None:
    without_shuffles(monkeypatch)
    room = circles_in(4, {(0, 1), (3, 2)})
    results = valid_draws(4, {(0, 1), (3, 2)}, Shape.CIRCLE)

    def play(rng: Random) -> tuple[int, tuple[int, ...]]:
        clock = Clock(0)
        drawn = room.draw_whole(rng, TimeLimit(0, 10, clock))
        return clock.readings, tuple(drawn or ())

    chances = chances_of(play, 8)  # each matching takes four throws at most

    for readings in (1, 2):
        found = {drawn: chances[times, drawn] for times, drawn in chances if times == readings}
        assert found.keys() == {*results}
        assert len({*found.values()}) == 1


def test_where_no_matching_is_drawn_exactly_no_circle_is(monkeypatch: Patch) -> None:
    without_shuffles(monkeypatch)
    without_counting(monkeypatch)
    without_bounds(monkeypatch)
    clock = Clock(0)

    assert circles_in(4, set()).draw_whole(seeded(1), TimeLimit(0, 10, clock)) is None
    assert clock.readings == 1


def test_a_circle_that_shuffling_lays_out_is_taken() -> None:
    """Without exclusions each choice of the dice is a circle, and the first is taken."""
    dice = Loaded()

    assert circles_in(4, set()).draw(dice, NEVER) is not None
    assert [sides for _, sides in dice.thrown] == [3, 2, 1]
