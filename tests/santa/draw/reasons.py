"""Whether a reason is true, found by looking at what is open and nothing else."""

from collections.abc import Collection, Iterable
from itertools import permutations

from santa.draw import (
    Bridges,
    EveryWayTried,
    GiveAmongThemselves,
    Reason,
    ReceiveAmongThemselves,
    TooFew,
    TooManyGivers,
    TooManyReceivers,
)
from tests.santa.draw.truth import Pair, pairs_of


def holds(reason: Reason[int], size: int, apart: Collection[Pair]) -> bool:
    """Tell whether what a reason says of people is so, and rules their draw out."""
    opened = set(pairs_of(size)) - set(apart)
    match reason:
        case TooFew(needed):
            return size < needed
        case TooManyGivers(givers, receivers):
            return _from(givers, opened) <= set(receivers) and len(receivers) < len(givers)
        case TooManyReceivers(receivers, givers):
            return _to(receivers, opened) <= set(givers) and len(givers) < len(receivers)
        case GiveAmongThemselves(people):
            return _from(people, opened) <= set(people) and 0 < len(people) < size
        case ReceiveAmongThemselves(people):
            return _to(people, opened) <= set(people) and 0 < len(people) < size
        case Bridges((_,) as people, groups):
            return not any(
                _lead(one, other, _without(people, opened)) for one, other in permutations(groups)
            )
        case Bridges(people, groups):
            apart_from_them = _without(people, opened)
            met = sum((list(group) for group in groups), list(people))
            return (
                sorted(met) == list(range(size))
                and len(groups) > len(people)
                and not any(_from(group, apart_from_them) - set(group) for group in groups)
            )
        case EveryWayTried():
            return True


def _from(givers: Iterable[int], opened: set[Pair]) -> set[int]:
    people = set(givers)
    return {to for giver, to in opened if giver in people}


def _to(receivers: Iterable[int], opened: set[Pair]) -> set[int]:
    people = set(receivers)
    return {giver for giver, to in opened if to in people}


def _without(people: Iterable[int], opened: set[Pair]) -> set[Pair]:
    gone = set(people)
    return {pair for pair in opened if not gone & set(pair)}


def _lead(one: Iterable[int], other: Iterable[int], opened: set[Pair]) -> bool:
    reached = set(one)
    while further := _from(reached, opened) - reached:
        reached |= further
    return bool(reached & set(other))
