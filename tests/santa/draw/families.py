"""Rooms made of families that must not draw among themselves."""

from itertools import accumulate, permutations, product

from tests.santa.draw.truth import Pair

Room = tuple[list[int], set[Pair]]


def families(*sizes: int) -> Room:
    ends = list(accumulate(sizes))
    apart: set[Pair] = set()
    for size, end in zip(sizes, ends, strict=True):
        apart.update(permutations(range(end - size, end), 2))
    return list(range(ends[-1])), apart


def groups_meeting_through(bridges: int, *sizes: int) -> Room:
    """Make groups that may not give to one another, and people who may give to everybody."""
    ends = list(accumulate(sizes))
    group_of = [group for group, size in enumerate(sizes) for _ in range(size)]
    apart = {
        (giver, receiver)
        for giver, receiver in product(range(ends[-1]), repeat=2)
        if group_of[giver] != group_of[receiver]
    }
    return list(range(ends[-1] + bridges)), apart


POSSIBLE = {
    "2 of 10": families(10, 10),
    "3 of 8": families(8, 8, 8),
    "one of 10 with 10 singles": families(10, *[1] * 10),
    "one of 15 with 17 singles": families(15, *[1] * 17),
    "100 of 5": families(*[5] * 100),
}
"""The rooms every draw has to manage within a second."""

PETERSEN = [
    *[(side, (side + 1) % 5) for side in range(5)],
    *[(side, side + 5) for side in range(5)],
    *[(5 + side, 5 + (side + 2) % 5) for side in range(5)],
]
"""A graph without a circle through everybody, which nothing simple tells."""
