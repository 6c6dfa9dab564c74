"""Randomness that repeats itself."""

from random import Random


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311  a test that fails must fail again
