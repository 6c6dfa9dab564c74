"""Grids, how they are scaled and taken apart, and how long something may take."""

from collections.abc import Iterator
from itertools import chain, product
from math import factorial, inf, log

import pytest

from santa.draw.blocks import Block, take_apart
from santa.draw.components import gift_components, swap_components
from santa.draw.grid import Grid, bits, lay_out, positions
from santa.draw.matching import match
from santa.draw.scaling import rarity, scales_of
from santa.draw.time_limit import TimeLimit, within
from tests.santa.draw.dice import seeded
from tests.santa.draw.truth import matchings_of, random_grid, reached

UNEVEN = [{1, 2}, {2}, set(), {0, 3}]


def every_grid(size: int) -> Iterator[Grid]:
    subsets = [set(positions(mask)) for mask in range(1 << size)]
    for shut in product(subsets, repeat=size):
        yield Grid([set(columns) for columns in shut])


def some_grids(size: int, count: int) -> Iterator[Grid]:
    rng = seeded(size)
    for _ in range(count):
        yield random_grid(size, rng.random(), rng)


def test_a_grid_is_seen_from_both_sides() -> None:
    grid = Grid(UNEVEN)

    assert grid.size == 4
    assert grid.shut_from == [{3}, {0}, {0, 1}, {3}]
    assert grid.open == [0b1001, 0b1011, 0b1111, 0b0110]
    assert grid.open_from == [0b0111, 0b1110, 0b1100, 0b0111]
    assert [grid.options(row) for row in range(4)] == [[0, 3], [0, 1, 3], [0, 1, 2, 3], [1, 2]]
    assert [grid.allows(0, column) for column in range(4)] == [True, False, False, True]
    assert grid.turned().shut == grid.shut_from


def test_lifting_opens_pairs_in_another_grid_only() -> None:
    grid = Grid(UNEVEN, (1, 2))
    lifted = grid.lifting([(0, 1), (3, 3)])

    assert lifted.shut == [{2}, {2}, set(), {0}]
    assert lifted.barred == (1, 2)
    assert grid.shut == [{1, 2}, {2}, set(), {0, 3}]


def test_closing_shuts_a_pair_in_another_grid_only_and_for_good() -> None:
    grid = Grid(UNEVEN)
    closed = grid.closing(2, 1)

    assert closed.shut == [{1, 2}, {2}, {1}, {0, 3}]
    assert grid.shut[2] == set()
    assert not closed.may_lift(2, 1)
    assert closed.may_lift(0, 1)
    assert closed.may_lift(2, 0)
    assert grid.may_lift(2, 1)
    assert not grid.may_lift(3, 3)


def test_people_become_positions_and_nobody_gives_to_themselves() -> None:
    grid = lay_out(["ann", "bob", "eve"], [("ann", "eve"), ("tom", "ann"), ("bob", "tom")])

    assert grid.shut == [{0, 2}, {1}, {2}]
    assert grid.barred is None


@pytest.mark.parametrize("mask", [0, 1, 0b10110, 1 << 70 | 3])
def test_positions_and_bits_say_the_same(mask: int) -> None:
    assert bits(positions(mask)) == mask
    assert positions(mask) == [place for place in range(80) if mask >> place & 1]


def test_people_are_split_by_who_can_reach_whom() -> None:
    few = [*every_grid(1), *every_grid(2), *every_grid(3)]
    for grid in [*few, *some_grids(4, 60), *some_grids(5, 60), *some_grids(7, 60)]:
        assert_split(grid, set(range(grid.size)))
        assert_split(grid, set(range(1, grid.size)))


def assert_split(grid: Grid, among: set[int]) -> None:
    reach = {one: reached(grid, one, among) for one in among}
    groups = gift_components(grid, among)

    assert sorted(chain(*groups)) == sorted(among)
    for one, other in product(among, repeat=2):
        together = any({one, other} <= group for group in groups)
        assert together == (other in reach[one] and one in reach[other])
    for place, group in enumerate(groups):
        for earlier in groups[:place]:
            assert not any(reach[one] & earlier for one in group)


def test_columns_change_hands_just_within_groups() -> None:
    for grid in [*every_grid(3), *some_grids(4, 100), *some_grids(5, 60)]:
        matchings = matchings_of(grid)
        for column_of in matchings[:2]:
            row_of = sorted(range(grid.size), key=column_of.__getitem__)
            found = match(grid)
            found.column_of[:], found.row_of[:] = column_of, row_of
            groups = swap_components(grid, found)
            for row, column in product(range(grid.size), repeat=2):
                if grid.allows(row, column):
                    swapped = any({row, row_of[column]} <= group for group in groups)
                    assert swapped == any(one[row] == column for one in matchings)


def test_blocks_hold_every_matching_and_are_independent() -> None:
    for grid in [*every_grid(3), *some_grids(4, 100), *some_grids(5, 60)]:
        if matchings := matchings_of(grid):
            blocks = take_apart(grid, match(grid))

            assert sorted(chain(*(block.rows for block in blocks))) == list(range(grid.size))
            assert sorted(chain(*(block.columns for block in blocks))) == list(range(grid.size))
            assert all(tuple(block.start) in matchings_of(block.grid) for block in blocks)
            assert together(grid.size, blocks) == sorted(matchings)


def together(size: int, blocks: list[Block]) -> list[tuple[int, ...]]:
    """Place every choice of a matching for each block."""
    found = []
    for chosen in product(*(matchings_of(block.grid) for block in blocks)):
        column_of = [-1] * size
        for block, matching in zip(blocks, chosen, strict=True):
            block.place(list(matching), column_of)
        found.append(tuple(column_of))
    return sorted(found)


def test_a_matching_of_another_size_is_not_placed() -> None:
    with pytest.raises(ValueError, match="shorter"):
        Block([0, 1], [0, 1], Grid([set(), set()]), [0, 1]).place([0], [0, 0])


@pytest.mark.parametrize("shut", [[set()] * 3, [{0}, {1}, {2}], [{0, 1}, {1}, set()], UNEVEN[:3]])
@pytest.mark.parametrize("rounds", [0, 1, 2, 5])
def test_rows_and_columns_are_scaled_in_turn(shut: list[set[int]], rounds: int) -> None:
    """Each column to a sum of one, then each row, so many times."""
    size = range(3)
    weights = [[float(column not in shut[row]) for column in size] for row in size]
    for _ in range(rounds):
        sums = [sum(weights[row][column] for row in size) for column in size]
        weights = [[weights[row][column] / sums[column] for column in size] for row in size]
        weights = [[weight / sum(row) for weight in row] for row in weights]

    rows, columns = scales_of(Grid(shut), rounds)

    for row, column in product(size, repeat=2):
        if column not in shut[row]:
            assert rows[row] * columns[column] == pytest.approx(weights[row][column])


def test_rarity_is_that_of_an_even_grid() -> None:
    """Each row and column has all, two of three, or two of four."""
    assert rarity(Grid([set()] * 3), 1) == pytest.approx(0)
    assert rarity(Grid([{0}, {1}, {2}]), 1) == pytest.approx(3 * log(1.5))
    assert rarity(Grid([{2, 3}, {2, 3}, {0, 1}, {0, 1}]), 1) == pytest.approx(4 * log(2))


def test_rarity_is_never_too_low_once_sums_are_even() -> None:
    for grid in some_grids(4, 60):
        if matchings := len(matchings_of(grid)):
            assert rarity(grid, 300) > log(factorial(4) / matchings) - 1e-3


@pytest.mark.parametrize("shut", [[{0, 1}, set()], [{0}, {0}]])
def test_without_any_matching_rarity_has_no_end(shut: list[set[int]]) -> None:
    assert rarity(Grid(shut), 4) == inf


def test_time_is_over_after_its_seconds_and_not_before() -> None:
    now = 100.0
    limit = within(3, lambda: now)
    assert (limit.start, limit.end) == (100, 103)

    for now, is_over in [(100, False), (103, False), (103.1, True)]:  # noqa: B007
        assert limit.is_over() is is_over


def test_time_will_be_over_after_so_much_more_effort() -> None:
    now = 101.0
    limit = TimeLimit(100, 103, lambda: now)

    assert not limit.is_over(effort=3)
    assert limit.is_over(effort=3.1)


def test_half_of_the_time_is_half_of_what_is_left() -> None:
    now = 101.0
    limit = TimeLimit(100, 105, lambda: now)
    half = limit.half()
    assert (half.start, half.end) == (101, 103)

    now = 106.0
    assert (limit.half().start, limit.half().end) == (106, 106)
