"""A circle half chosen, and everything that the choices so far force."""

from santa.draw.grid import Grid, positions


class HalfCircle:
    """What each may still give to, and the paths chosen so far.

    `first[person]` is where the path that ends with the person starts, `last[person]` where the
    path that starts with the person ends; `left` counts the choices to make.
    """

    __slots__ = ("_chosen", "_forced", "first", "givers", "last", "left", "receivers")

    def __init__(self, grid: Grid) -> None:
        self.receivers = list(grid.open)
        self.givers = list(grid.open_from)
        self.first = list(range(grid.size))
        self.last = list(range(grid.size))
        self.left = grid.size
        self._chosen = 0
        self._forced: list[tuple[int, int]] = []
        for person in range(grid.size):
            self._notice(person, person)

    def choosing(self, giver: int, receiver: int) -> "HalfCircle":
        """Copy the circle with one choice more, not yet followed."""
        twin = object.__new__(HalfCircle)
        twin.receivers, twin.givers = self.receivers[:], self.givers[:]
        twin.first, twin.last = self.first[:], self.last[:]
        twin.left, twin._chosen = self.left, self._chosen
        twin._forced = [(giver, receiver)]
        return twin

    def follow(self) -> bool:
        """Make every choice that is forced; False when that cannot end in a circle."""
        if not (all(self.receivers) and all(self.givers)):
            return False
        while self._forced:
            if not self._choose(*self._forced.pop()):
                return False
        return _reaches_all(self.receivers) and _reaches_all(self.givers)

    def undecided(self) -> int:
        """Name a giver with the fewest choices left, but more than one."""
        return min(
            (giver for giver, mask in enumerate(self.receivers) if mask & (mask - 1)),
            key=lambda giver: self.receivers[giver].bit_count(),
        )

    def circle(self) -> list[int]:
        """Read the receivers once nothing is left to choose."""
        return [mask.bit_length() - 1 for mask in self.receivers]

    def _choose(self, giver: int, receiver: int) -> bool:
        if self._chosen >> giver & 1:
            return self.receivers[giver] == 1 << receiver
        if not self.receivers[giver] >> receiver & 1:
            return False
        self._chosen |= 1 << giver
        self.left -= 1
        for other in positions(self.receivers[giver] ^ 1 << receiver):
            if not self._strike(giver, other):
                return False
        for rival in positions(self.givers[receiver] ^ 1 << giver):
            if not self._strike(rival, receiver):
                return False
        start, end = self.first[giver], self.last[receiver]
        self.last[start], self.first[end] = end, start
        return self.left <= 1 or self._strike(end, start)

    def _strike(self, giver: int, receiver: int) -> bool:
        """Rule a pair out; False when that leaves somebody with nobody."""
        if self.receivers[giver] >> receiver & 1:
            self.receivers[giver] ^= 1 << receiver
            self.givers[receiver] ^= 1 << giver
            self._notice(giver, receiver)
        return self.receivers[giver] != 0 and self.givers[receiver] != 0

    def _notice(self, giver: int, receiver: int) -> None:
        """Remember what is forced when one choice is left."""
        forward, backward = self.receivers[giver], self.givers[receiver]
        if forward.bit_count() == 1 and not self._chosen >> giver & 1:
            self._forced.append((giver, forward.bit_length() - 1))
        if backward.bit_count() == 1 and not self._chosen & backward:
            self._forced.append((backward.bit_length() - 1, receiver))


def _reaches_all(choices: list[int]) -> bool:
    """Tell whether the first position reaches every other."""
    reached = fresh = 1
    while fresh:
        grown = 0
        for position in positions(fresh):
            grown |= choices[position]
        fresh = grown & ~reached
        reached |= fresh
    return reached == (1 << len(choices)) - 1
