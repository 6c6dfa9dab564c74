"""Matchings are as large as can be, and prove it, by comparison with looking at all of them."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from santa.draw import matching as matchings
from santa.draw.grid import Grid
from santa.draw.matching import NOBODY, Matching, match, match_in_order, reached_from
from tests.santa.draw.dice import seeded
from tests.santa.draw.truth import random_grid

HALL = Grid([{0, 1, 2}, {0, 1, 2}, set(), {0, 1, 2}])
"""Three rows have only the last column."""


def some_grids() -> Iterator[Grid]:
    rng = seeded(17)
    for place in range(300):
        yield random_grid(1 + place % 6, rng.random(), rng)


def most_matched(grid: Grid) -> int:
    """Count by Hall and König: rows, less the worst group's lack of columns."""
    lacks = [0]
    for people in range(1, grid.size + 1):
        for rows in combinations(range(grid.size), people):
            columns = {column for row in rows for column in grid.options(row)}
            lacks.append(people - len(columns))
    return grid.size - max(lacks)


def assert_matching(grid: Grid, found: Matching) -> None:
    for row, column in enumerate(found.column_of):
        assert column == NOBODY or (grid.allows(row, column) and found.row_of[column] == row)
    for column, row in enumerate(found.row_of):
        assert row == NOBODY or found.column_of[row] == column


def test_a_matching_is_as_large_as_can_be() -> None:
    for grid in some_grids():
        found = match(grid)

        assert_matching(grid, found)
        assert grid.size - len(found.unmatched) == most_matched(grid)


def test_earlier_rows_are_served_before_later_ones() -> None:
    rng = seeded(1)
    for grid in some_grids():
        order = rng.sample(range(grid.size), grid.size)
        found = match_in_order(grid, order)

        assert_matching(grid, found)
        served = [row for row in order if found.column_of[row] != NOBODY]
        assert served == first_that_fit(grid, order)


def first_that_fit(grid: Grid, order: list[int]) -> list[int]:
    """Take each row that can be matched together with those taken before."""
    taken = list[int]()
    for row in order:
        groups = [
            rows
            for people in range(1, len(taken) + 2)
            for rows in combinations([*taken, row], people)
        ]
        if all(
            len({column for one in rows for column in grid.options(one)}) >= len(rows)
            for rows in groups
        ):
            taken.append(row)
    return taken


def test_what_an_unmatched_row_reaches_has_a_column_too_few_and_misses_no_row() -> None:
    for grid in some_grids():
        found = match(grid)
        for row in found.unmatched:
            rows, columns = reached_from(grid, found, row)

            assert row in rows
            assert len(set(rows)) == len(rows) == len(columns) + 1
            assert {column for one in rows for column in grid.options(one)} == set(columns)
            for other in rows:
                assert most_matched(only(grid, set(rows) - {other})) == grid.size


def only(grid: Grid, rows: set[int]) -> Grid:
    """Let all other rows have any column, and columns enough."""
    others = [set[int]() for _ in range(grid.size)]
    shut = [grid.shut[row] if row in rows else others[row] for row in range(grid.size)]
    return Grid(shut)


def test_who_is_unmatched_is_listed() -> None:
    matching = Matching([1, NOBODY, 0, NOBODY], [2, 0, NOBODY, NOBODY])

    assert matching.unmatched == [1, 3]
    assert matching.turned() == Matching([2, 0, NOBODY, NOBODY], [1, NOBODY, 0, NOBODY])


@pytest.mark.parametrize(
    ("shut", "picky"),
    [
        ([{0}, {1}, {2}, {3}], []),  # a quarter is not more than a quarter
        ([{0, 1}, {1}, {0, 1, 2, 3}, set()], [0, 2]),
    ],
)
def test_rows_that_are_shut_for_more_than_a_quarter_go_to_the_library(
    shut: list[set[int]], picky: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, stock = list[list[int]](), matchings._match_picky

    def noted(grid: Grid, rows: list[int]) -> object:
        asked.append(rows)
        return stock(grid, rows)

    monkeypatch.setattr(matchings, "_match_picky", noted)
    assert_matching(Grid(shut), match(Grid(shut)))

    assert asked == [picky]


def test_the_library_matches_as_many_of_the_rows_it_is_given_as_can_be() -> None:
    assert list(matchings._match_picky(HALL, [])) == []
    for grid in some_grids():
        rows = list(range(0, grid.size, 2)) + [grid.size - 1][: 1 - grid.size % 2]
        pairs = list(matchings._match_picky(grid, rows))

        assert {row for row, _ in pairs} <= set(rows)
        assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
        assert all(0 <= column < grid.size and grid.allows(row, column) for row, column in pairs)
        assert len(pairs) == len(first_that_fit(grid, rows))


def test_the_library_is_offered_a_sample_of_many_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matchings, "SAMPLE", 1)
    free = Grid([set[int]() for _ in range(9)])

    assert len(list(matchings._match_picky(free, list(range(9))))) < 9


def test_whoever_is_left_takes_the_last_free_column_that_is_open() -> None:
    matching = Matching([NOBODY, 3, NOBODY, NOBODY], [NOBODY, NOBODY, NOBODY, 1])

    matchings._match_greedily(Grid([{2}, set(), {1, 2}, {0}]), matching)

    assert matching.column_of == [1, 3, 0, 2]
    assert matching.row_of == [2, 0, 3, 1]


def test_whom_nothing_is_open_to_is_left_and_the_next_served() -> None:
    matching = Matching([NOBODY, NOBODY], [NOBODY, NOBODY])

    matchings._match_greedily(Grid([{0, 1}, {1}]), matching)

    assert matching.column_of == [NOBODY, 0]


def test_a_row_is_matched_along_an_alternating_path() -> None:
    """The third can have only the first column, whose row then takes the second."""
    grid = Grid([{2}, {0, 1}, {1, 2}])
    matching = Matching([0, 2, NOBODY], [0, NOBODY, 1])

    assert matchings._augment(grid, matching, 2)
    assert matching == Matching([1, 2, 0], [2, 0, 1])


def test_without_a_path_nothing_changes() -> None:
    matching = Matching([3, NOBODY, 0, NOBODY], [2, NOBODY, NOBODY, 0])

    assert not matchings._augment(HALL, matching, 1)
    assert matching == Matching([3, NOBODY, 0, NOBODY], [2, NOBODY, NOBODY, 0])
