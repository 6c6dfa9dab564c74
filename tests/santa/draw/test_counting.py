"""Counting equals listing, every way is exactly as likely, and it ends where it must."""

from fractions import Fraction

import pytest

from santa.draw import counting
from santa.draw.counting import CountedMatchings, count_circles
from santa.draw.grid import Grid, lay_out
from tests.santa.draw.dice import Loaded, chances_of, seeded
from tests.santa.draw.truth import circles_of, matchings_of, random_grid, random_set

FREE = Grid([set()] * 3)


def some_grids() -> list[Grid]:
    rng = seeded(5)
    sizes = [1, 2, 3, 3, 4, 4, 4, 5, 5, 5]
    with_themselves = [random_grid(size, 0.3, rng) for size in sizes]
    return [lay_out(range(size), random_set(size, rng)) for size in sizes[2:]] + with_themselves


@pytest.mark.parametrize("grid", some_grids(), ids=lambda grid: str(grid.shut))
def test_every_matching_is_exactly_as_likely_as_the_next(grid: Grid) -> None:
    matchings = matchings_of(grid)
    counted = CountedMatchings(grid)
    if matchings:
        chances = chances_of(lambda rng: tuple(counted.draw(rng) or ()))

        assert chances == dict.fromkeys(matchings, Fraction(1, len(matchings)))
    else:
        assert counted._layers is not None
        assert counted._layers[-1] == {}


@pytest.mark.parametrize("grid", some_grids(), ids=lambda grid: str(grid.shut))
def test_every_circle_is_counted_and_exactly_as_likely_as_the_next(grid: Grid) -> None:
    circles = circles_of(grid)
    counted = count_circles(grid)

    assert counted is not None
    assert counted.total == len(circles)
    if circles:
        chances = chances_of(lambda rng: tuple(counted.draw(rng)))
        assert chances == dict.fromkeys(circles, Fraction(1, len(circles)))


@pytest.mark.parametrize(("effort", "is_affordable"), [(12, True), (11, False)])
def test_so_many_steps_are_counted_and_no_more(
    effort: int, is_affordable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three ways for the first; from three sets two; from three sets one. Circles: half of it."""
    monkeypatch.setattr(counting, "EFFORT", effort)
    drawn = CountedMatchings(FREE).draw(Loaded())
    monkeypatch.setattr(counting, "EFFORT", effort - 8)

    assert (drawn is not None) is is_affordable
    assert (count_circles(FREE) is not None) is is_affordable


def test_of_too_many_people_nothing_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "LARGEST", 3)
    ring = lay_out(range(4), [])

    assert CountedMatchings(FREE).draw(Loaded()) is not None
    assert count_circles(FREE) is not None
    assert CountedMatchings(ring).draw(Loaded()) is None
    assert count_circles(ring) is None


def test_rows_with_few_choices_come_first_so_that_few_sets_are_met() -> None:
    counted = CountedMatchings(Grid([set(), {0, 2}, {1}]))

    assert counted._rows == [1, 2, 0]


def test_weights_that_do_not_add_up_are_a_defect() -> None:
    class Wrong(Loaded):
        def _randbelow(self, sides: int) -> int:
            return sides

    with pytest.raises(AssertionError, match="add up"):
        counting._pick({1: 2, 2: 3}, Wrong())
