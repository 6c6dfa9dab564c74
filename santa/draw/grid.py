"""Who may give to whom, as a square grid over positions instead of people."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from santa.draw.verdict import Pair, Person


class Grid:
    """Rows give to columns; `shut[row]` holds the columns the row may not give to."""

    def __init__(self, shut: list[set[int]], barred: tuple[int, int] | None = None) -> None:
        self.shut = shut
        self.size = len(shut)
        self.barred = barred
        """A pair that is shut although nobody excluded it."""

    @cached_property
    def shut_from(self) -> list[set[int]]:
        """For every column, the rows that may not give to it."""
        turned: list[set[int]] = [set() for _ in self.shut]
        for row, columns in enumerate(self.shut):
            for column in columns:
                turned[column].add(row)
        return turned

    @cached_property
    def open(self) -> list[int]:
        """For every row, the columns it may give to, as bits."""
        everything = (1 << self.size) - 1
        return [everything ^ bits(columns) for columns in self.shut]

    @cached_property
    def open_from(self) -> list[int]:
        """For every column, the rows that may give to it, as bits."""
        everything = (1 << self.size) - 1
        return [everything ^ bits(rows) for rows in self.shut_from]

    def allows(self, row: int, column: int) -> bool:
        """Tell whether the row may give to the column."""
        return column not in self.shut[row]

    def may_lift(self, row: int, column: int) -> bool:
        """Tell whether a pair that is shut is shut by an exclusion."""
        return row != column and (row, column) != self.barred

    def options(self, row: int) -> list[int]:
        """List the columns a row may give to."""
        shut = self.shut[row]
        return [column for column in range(self.size) if column not in shut]

    def turned(self) -> "Grid":
        """Swap rows and columns."""
        return Grid(self.shut_from)

    def lifting(self, pairs: Iterable[tuple[int, int]]) -> "Grid":
        """Allow some pairs more."""
        shut = [set(columns) for columns in self.shut]
        for row, column in pairs:
            shut[row].discard(column)
        return Grid(shut, self.barred)

    def closing(self, row: int, column: int) -> "Grid":
        """Allow one pair less, which is not an exclusion that could be lifted."""
        shut = list(self.shut)
        shut[row] = shut[row] | {column}
        return Grid(shut, (row, column))


def lay_out(people: Sequence[Person], apart: Iterable[Pair[Person]]) -> Grid:
    """Turn people and exclusions into a grid where nobody may give to themselves.

    Exclusions of people who do not take part are left out.
    """
    place = {person: position for position, person in enumerate(people)}
    if len(place) != len(people):
        raise ValueError("somebody takes part twice")
    shut = [{position} for position in range(len(people))]
    for giver, receiver in apart:
        if giver in place and receiver in place:
            shut[place[giver]].add(place[receiver])
    return Grid(shut)


def bits(positions: Iterable[int]) -> int:
    """Set a bit for every position."""
    mask = 0
    for position in positions:
        mask |= 1 << position
    return mask


def positions(mask: int) -> list[int]:
    """List the positions of the bits that are set."""
    found = []
    while mask:
        lowest = mask & -mask
        found.append(lowest.bit_length() - 1)
        mask ^= lowest
    return found
