"""Join separate circles into one."""

from itertools import islice, product
from random import Random

from santa.draw.grid import Grid

MOST_JOINTS = 20_000
"""Places to join two circles that are looked at (about 10 ms)."""


def join_circles(grid: Grid, receiver_of: list[int], rng: Random) -> list[int]:
    """Exchange the receivers of people in separate circles until one circle is left.

    Open pairs are preferred; shut ones are taken where there is no other way.
    """
    receiver_of = receiver_of[:]
    circles = sorted(circles_of(receiver_of), key=len, reverse=True)
    rest = circles.pop(0) if circles else []
    # The smallest are joined first, while there are many to join them to.
    while circles:
        small = circles.pop()
        others = [person for circle in [rest, *circles] for person in circle]
        one, other = _best_joint(grid, receiver_of, small, others, rng)
        receiver_of[one], receiver_of[other] = receiver_of[other], receiver_of[one]
        home = next(circle for circle in [rest, *circles] if other in circle)
        home.extend(small)
        circles.sort(key=len, reverse=True)
    return receiver_of


def circles_of(receiver_of: list[int]) -> list[list[int]]:
    """List the circles gifts travel in."""
    circles, unseen = [], set(range(len(receiver_of)))
    while unseen:
        person = unseen.pop()
        circle = [person]
        while receiver_of[circle[-1]] != person:
            circle.append(receiver_of[circle[-1]])
        unseen.difference_update(circle)
        circles.append(circle)
    return circles


def is_one_circle(receiver_of: list[int]) -> bool:
    """Tell whether following the gifts passes everybody."""
    person, passed = receiver_of[0], 1
    while person:
        person, passed = receiver_of[person], passed + 1
    return passed == len(receiver_of)


def shut_pairs(grid: Grid, receiver_of: list[int]) -> list[tuple[int, int]]:
    """List the pairs that the grid does not allow."""
    return [pair for pair in enumerate(receiver_of) if not grid.allows(*pair)]


def _best_joint(
    grid: Grid, receiver_of: list[int], small: list[int], others: list[int], rng: Random
) -> tuple[int, int]:
    """Find one of each circle whose exchange of receivers needs the fewest shut pairs more."""
    rng.shuffle(small)
    rng.shuffle(others)
    best, least = (small[0], others[0]), 3
    for one, other in islice(product(small, others), MOST_JOINTS):
        to_one, to_other = receiver_of[one], receiver_of[other]
        needs = (to_other in grid.shut[one]) + (to_one in grid.shut[other])
        spares = (to_one in grid.shut[one]) + (to_other in grid.shut[other])
        if needs - spares < least:
            best, least = (one, other), needs - spares
            if least <= 0:
                break
    return best
