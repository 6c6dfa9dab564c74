"""Every valid draw is equally likely."""

from collections.abc import Hashable
from random import Random

import pytest

from santa.draw import Shape, draw
from tests.santa.draw.dice import seeded
from tests.santa.draw.statistics import count_draws, is_fair
from tests.santa.draw.truth import Pair, random_set, valid_draws

SETS = 60
RESULTS = range(6, 11)
"""Of fewer, even a fair sample strays too far to tell; of more, benchmarks/draw.py draws."""


@pytest.mark.parametrize("shape", Shape)
def test_without_exclusions_every_draw_is_equally_likely(shape: Shape) -> None:
    assert is_fair(count_public_draws(5, set(), shape, seeded(7)))


@pytest.mark.parametrize("shape", Shape)
def test_with_exclusions_every_draw_is_equally_likely(shape: Shape) -> None:
    for size, apart in fair_sets(shape):
        counts = count_public_draws(size, apart, shape, seeded(len(apart)))

        assert is_fair(counts), (size, apart)


def test_a_draw_that_is_not_fair_is_noticed() -> None:
    sets = fair_sets(Shape.ANY)[: SETS // 4]

    unfair = [
        (size, apart)
        for size, apart in sets
        if not is_fair(count_hat_draws(size, apart, seeded(1)))
    ]

    assert len(unfair) > len(sets) / 2


def fair_sets(shape: Shape) -> list[tuple[int, set[Pair]]]:
    """Choose sets of exclusions that leave something to choose, all sizes in turn."""
    rng, sets = seeded(2024), list[tuple[int, set[Pair]]]()
    while len(sets) < SETS:
        size = 5 + len(sets) % 3
        apart = random_set(size, rng)
        if len(valid_draws(size, apart, shape)) in RESULTS:
            sets.append((size, apart))
    return sets


def count_public_draws(size: int, apart: set[Pair], shape: Shape, rng: Random) -> list[int]:
    def one() -> Hashable:
        drawn = draw(range(size), apart=apart, shape=shape, rng=rng)
        return tuple(drawn[giver] for giver in range(size))

    return count_draws(valid_draws(size, apart, shape), one)


def count_hat_draws(size: int, apart: set[Pair], rng: Random) -> list[int]:
    """Count what names from a hat give: each takes any allowed name, from the start if stuck."""
    results = valid_draws(size, apart, Shape.ANY)
    return count_draws(results, lambda: draw_from_hat(size, apart, rng))


def draw_from_hat(size: int, apart: set[Pair], rng: Random) -> tuple[int, ...]:
    while True:
        hat, drawn = set(range(size)), list[int]()
        for giver in range(size):
            names = [name for name in sorted(hat - {giver}) if (giver, name) not in apart]
            if not names:
                break
            drawn.append(rng.choice(names))
            hat.discard(drawn[-1])
        if len(drawn) == size:
            return tuple(drawn)
