"""Count every possibility, then draw one: exactly uniform, for few people or few choices.

Both methods count beginnings layer by layer, over sets of positions, and draw from the end: each
step is taken with the share of possibilities that pass through it.
"""

from functools import cached_property
from random import Random

from santa.draw.grid import Grid, positions

EFFORT = 80_000
"""Most steps that are ever counted (less than 0.1 s)."""
LARGEST = 200
"""People beyond whom there are always too many."""


class CountedMatchings:
    """Every way to give each row a column of its own, over the sets of used columns."""

    def __init__(self, grid: Grid) -> None:
        self._open = grid.open
        self._rows = sorted(range(grid.size), key=lambda row: self._open[row].bit_count())

    def draw(self, rng: Random) -> list[int] | None:
        """Draw one of the ways, each equally likely; None when there are too many sets."""
        if self._layers is None:
            return None
        receiver = [0] * len(self._rows)
        used = (1 << len(self._rows)) - 1
        for row, before in zip(reversed(self._rows), reversed(self._layers[:-1]), strict=True):
            columns = positions(used & self._open[row])
            column = _pick({column: before.get(used ^ 1 << column, 0) for column in columns}, rng)
            receiver[row] = column
            used ^= 1 << column
        return receiver

    @cached_property
    def _layers(self) -> list[dict[int, int]] | None:
        if len(self._rows) > LARGEST:
            return None
        layers, effort = [{0: 1}], EFFORT
        for row in self._rows:
            layer: dict[int, int] = {}
            for used, ways in layers[-1].items():
                columns = positions(self._open[row] & ~used)
                effort -= len(columns)
                if effort < 0:
                    return None
                for column in columns:
                    grown = used | 1 << column
                    layer[grown] = layer.get(grown, 0) + ways
            layers.append(layer)
        return layers


class CountedCircles:
    """Every circle, by who has been passed and who came last."""

    def __init__(self, grid: Grid, layers: list[dict[tuple[int, int], int]]) -> None:
        self._grid = grid
        self._layers = layers
        self._ends = {last: ways for (_, last), ways in layers[-1].items() if grid.allows(last, 0)}

    @property
    def total(self) -> int:
        """How many circles there are."""
        return sum(self._ends.values())

    def draw(self, rng: Random) -> list[int]:
        """Draw one of the circles, each equally likely."""
        # Whoever is not overwritten below is the last, who gives to the first.
        receiver = [0] * self._grid.size
        passed = (1 << self._grid.size) - 1
        last = _pick(self._ends, rng)
        for layer in reversed(self._layers[:-1]):
            passed ^= 1 << last
            givers = positions(passed & self._grid.open_from[last])
            giver = _pick({giver: layer.get((passed, giver), 0) for giver in givers}, rng)
            receiver[giver] = last
            last = giver
        return receiver


def count_circles(grid: Grid) -> CountedCircles | None:
    """Count over who was passed and who came last; None when there is too much to count."""
    if grid.size > LARGEST:
        return None
    layers: list[dict[tuple[int, int], int]] = [{(1, 0): 1}]
    effort = EFFORT
    for _ in range(grid.size - 1):
        layer: dict[tuple[int, int], int] = {}
        for (passed, last), ways in layers[-1].items():
            receivers = positions(grid.open[last] & ~passed)
            effort -= len(receivers)
            if effort < 0:
                return None
            for receiver in receivers:
                grown = passed | 1 << receiver, receiver
                layer[grown] = layer.get(grown, 0) + ways
        layers.append(layer)
    return CountedCircles(grid, layers)


def _pick(ways: dict[int, int], rng: Random) -> int:
    """Pick a key with the weight of its value."""
    left = rng.randrange(sum(ways.values()))
    for key, weight in ways.items():
        left -= weight
        if left < 0:
            return key
    raise AssertionError("the weights do not add up")
