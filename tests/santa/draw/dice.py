"""Randomness that repeats itself, is counted, or falls every way it can."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from fractions import Fraction
from math import prod
from random import Random
from typing import TypeVar

Outcome = TypeVar("Outcome", bound=Hashable)


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311  a test that fails must fail again


class Loaded(Random):
    """Dice that fall as they are told to, and then on their first side."""

    def __init__(self, falls: Sequence[int] = (), shares: Sequence[float] = ()) -> None:
        super().__init__(0)
        self._falls = list(falls)
        self._shares = list(shares)
        self.thrown: list[tuple[int, int]] = []
        """How each die fell, and how many sides it had."""

    def _randbelow(self, sides: int) -> int:
        at = len(self.thrown)
        fell = self._falls[at] if at < len(self._falls) else 0
        assert fell < sides
        self.thrown.append((fell, sides))
        return fell

    def random(self) -> float:
        """Give the next share; who asks for one too many fails."""
        return self._shares.pop(0)

    @property
    def shares_left(self) -> int:
        return len(self._shares)


class Counted(Random):
    """Dice that repeat themselves and count their throws; too many are an error."""

    def __init__(self, most: int = 100_000) -> None:
        super().__init__(1)
        self.throws = 0
        self._most = most

    def _randbelow(self, sides: int) -> int:
        self.throws += 1
        assert self.throws <= self._most
        return int(super().random() * sides)


class _TooLongError(Exception):
    """More dice were thrown than are followed."""


class _Followed(Loaded):
    most = 0

    def _randbelow(self, sides: int) -> int:
        if sides > 1 and sum(one > 1 for _, one in self.thrown) >= self.most:
            raise _TooLongError
        return super()._randbelow(sides)


def chances_of(play: Callable[[Random], Outcome], most: int = 1000) -> dict[Outcome, Fraction]:
    """Say exactly how likely each outcome is, by letting the dice fall every way they can.

    Ways that take more than `most` throws are left out.
    """
    chances: dict[Outcome, Fraction] = Counter()  # type: ignore[assignment]
    falls: list[int] | None = []
    while falls is not None:
        dice = _Followed(falls)
        dice.most = most
        try:
            outcome = play(dice)
        except _TooLongError:
            pass
        else:
            chances[outcome] += Fraction(1, prod(sides for _, sides in dice.thrown))
        falls = _next_falls(dice.thrown)
    return dict(chances)


def _next_falls(thrown: list[tuple[int, int]]) -> list[int] | None:
    while thrown:
        fell, sides = thrown.pop()
        if fell + 1 < sides:
            return [*(before for before, _ in thrown), fell + 1]
    return None
