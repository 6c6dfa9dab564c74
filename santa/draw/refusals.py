"""Refuse what is impossible, with the reason and the remedy in people."""

from collections.abc import Sequence

from santa.draw.grid import Grid
from santa.draw.matching import Matching, match
from santa.draw.obstacles import broken_circle, crowded_givers, crowded_receivers
from santa.draw.remedies import Pairs, fewest_lifts_for
from santa.draw.time_limit import TimeLimit
from santa.draw.verdict import (
    NoDrawPossible,
    Pair,
    Person,
    Reason,
    Shape,
    TooFew,
    named,
)

FEWEST_PEOPLE = {Shape.ANY: 2, Shape.CIRCLE: 3}


def require_enough(people: Sequence[Person], shape: Shape) -> None:
    """Refuse fewer people than the shape needs."""
    if len(people) < FEWEST_PEOPLE[shape]:
        alone = tuple(people) if len(people) == 1 else ()
        raise NoDrawPossible(TooFew(FEWEST_PEOPLE[shape]), givers=alone)


def require_matching(
    people: Sequence[Person], grid: Grid, shape: Shape, limit: TimeLimit
) -> Matching:
    """Match all givers to receivers, or refuse with those who are too many."""
    matching = match(grid)
    if not matching.unmatched:
        return matching
    givers = crowded_givers(grid, matching)
    receivers = crowded_receivers(grid, matching)
    fewer = receivers if len(receivers.receivers) < len(givers.givers) else givers
    raise NoDrawPossible(
        named(fewer, people),
        givers=tuple(people[giver] for giver in givers.givers),
        receivers=tuple(people[receiver] for receiver in givers.receivers),
        drop=named_pairs(people, fewest_lifts_for(shape, grid, matching, limit)),
    )


def require_way_round(
    people: Sequence[Person], grid: Grid, matching: Matching, limit: TimeLimit
) -> None:
    """Refuse when one circle cannot enter, leave or pass some people."""
    reason = broken_circle(grid)
    if reason is not None:
        raise no_circle(people, grid, matching, reason, limit)


def no_circle(
    people: Sequence[Person],
    grid: Grid,
    matching: Matching,
    reason: Reason[int],
    limit: TimeLimit,
) -> NoDrawPossible[Person]:
    """Say why there is no circle although everybody can give and receive."""
    lifts = fewest_lifts_for(Shape.CIRCLE, grid, matching, limit)
    return NoDrawPossible(named(reason, people), drop=named_pairs(people, lifts))


def named_pairs(people: Sequence[Person], pairs: Pairs) -> tuple[Pair[Person], ...]:
    """Put people in the place of positions."""
    return tuple((people[giver], people[receiver]) for giver, receiver in pairs)
