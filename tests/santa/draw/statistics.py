"""How far counts are from uniform, and how far is too far."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from functools import cache
from math import sqrt
from random import Random
from statistics import NormalDist

from tests.santa.draw.dice import seeded

DRAWS_PER_RESULT = 200
LEVEL = 1e-4
MARGIN = 0.02


def distance(counts: Sequence[int]) -> float:
    """Total variation distance from uniform."""
    even = sum(counts) / len(counts)
    return sum(abs(count - even) for count in counts) / 2 / sum(counts)


@cache
def fair_distance(results: int) -> float:
    """The farthest that a fair sampler strays in twenty trials of that size."""
    rng = seeded(results)
    return max(distance(_fair_counts(results, rng)) for _ in range(20))


def chi_square(counts: Sequence[int]) -> float:
    even = sum(counts) / len(counts)
    return sum((count - even) ** 2 for count in counts) / even


def chi_square_limit(results: int, level: float = LEVEL) -> float:
    """Wilson and Hilferty's approximation, well within a percent here."""
    freedom = max(results - 1, 1)
    deviate = NormalDist().inv_cdf(1 - level)
    return freedom * (1 - 2 / (9 * freedom) + deviate * sqrt(2 / (9 * freedom))) ** 3


def count_draws(results: Sequence[Hashable], draw: Callable[[], Hashable]) -> list[int]:
    """Draw so many times per result; anything that is no result is an error."""
    counts = dict.fromkeys(results, 0)
    for _ in range(DRAWS_PER_RESULT * len(results)):
        counts[draw()] += 1
    return list(counts.values())


def is_fair(counts: Sequence[int]) -> bool:
    near = distance(counts) <= fair_distance(len(counts)) + MARGIN
    return near and chi_square(counts) <= chi_square_limit(len(counts))


def _fair_counts(results: int, rng: Random) -> list[int]:
    drawn = Counter(rng.choices(range(results), k=DRAWS_PER_RESULT * results))
    return [drawn[result] for result in range(results)]
