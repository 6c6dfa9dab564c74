"""Mends a drawn room that somebody has left, so that as few pairs change as can.

Whoever gave to the one who left is free, and so is the one that they gave to. A path from a
free giver to a free receiver mends the room: each giver on it takes the recipient of the
next one. A pair as it was drawn costs nothing, any other one change; the cheapest path
after the cheapest path closes all holes that can be closed, with the fewest changes. Among
equally cheap ones chance decides, so that a repair tells nothing of the order of joining.
"""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from random import Random
from typing import Generic, TypeVar

P = TypeVar("P", bound=Hashable)


@dataclass(frozen=True)
class Repair(Generic[P]):
    """What has to change: giver to new recipient, and who is left without one."""

    changed: Mapping[P, P]
    without: Sequence[P]
    """Givers for whom the exclusions leave nobody, whatever is changed."""


def repair(
    people: Sequence[P], pairs: Mapping[P, P], *, apart: Collection[tuple[P, P]], rng: Random
) -> Repair[P]:
    """Find everybody of `people` a recipient again; `pairs` holds what is left of the draw."""
    mending = _Mending(rng.sample(people, len(people)), pairs, frozenset(apart))
    while path := mending.cheapest_path():
        mending.now |= path
    changed = {giver: to for giver, to in mending.now.items() if pairs.get(giver) != to}
    return Repair(changed, [giver for giver in people if giver not in mending.now])


class _Mending(Generic[P]):
    """The pairs as they are `now`, between how they were drawn and how they are mended."""

    def __init__(
        self, people: Sequence[P], drawn: Mapping[P, P], apart: frozenset[tuple[P, P]]
    ) -> None:
        self._people = people
        self._drawn = drawn
        self._drawn_giver = {receiver: giver for giver, receiver in drawn.items()}
        self._apart = apart
        self.now = dict(drawn)

    def cheapest_path(self) -> dict[P, P] | None:
        """Find the changes that give one more giver a recipient, after Bellman and Ford."""
        holder = {receiver: giver for giver, receiver in self.now.items()}
        # How many pairs have to change until a giver is free, or a receiver is asked for.
        freed: dict[P, int] = {giver: 0 for giver in self._people if giver not in self.now}
        asked: dict[P, int] = {}
        asked_by: dict[P, P] = {}
        is_settled = not freed
        while not is_settled:
            is_settled = True
            nearest = sorted(freed, key=freed.__getitem__)
            for receiver in self._people:
                giver = self._cheapest_giver(receiver, nearest, freed)
                if giver is None:
                    continue
                cost = freed[giver] + self._cost(giver, receiver)
                if cost < asked.get(receiver, inf):
                    asked[receiver], asked_by[receiver] = cost, giver
                    if receiver in holder:
                        held_by = holder[receiver]
                        freed[held_by] = cost - self._cost(held_by, receiver)
                        is_settled = False
        ends = [receiver for receiver in asked if receiver not in holder]
        return self._path_to(min(ends, key=asked.__getitem__), asked_by) if ends else None

    def _cheapest_giver(
        self, receiver: P, nearest: Sequence[P], freed: Mapping[P, int]
    ) -> P | None:
        """Choose who might give to the receiver: who did when it was drawn, or who is nearest."""
        giver = next((one for one in nearest if self._may_give(one, receiver)), None)
        drawn = self._drawn_giver.get(receiver)
        if giver is not None and drawn is not None and drawn in freed:
            return min(drawn, giver, key=lambda one: freed[one] + self._cost(one, receiver))
        return giver

    def _may_give(self, giver: P, receiver: P) -> bool:
        return giver != receiver and (giver, receiver) not in self._apart

    def _cost(self, giver: P, receiver: P) -> int:
        return 0 if self._drawn.get(giver) == receiver else 1

    def _path_to(self, receiver: P, asked_by: Mapping[P, P]) -> dict[P, P]:
        path = {}
        while True:
            giver = asked_by[receiver]
            path[giver] = receiver
            if giver not in self.now:
                return path
            receiver = self.now[giver]
