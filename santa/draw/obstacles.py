"""Why no draw exists: the smallest explanation that can be found."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

from santa.draw.components import gift_components
from santa.draw.grid import Grid
from santa.draw.matching import Matching, match_in_order, reached_from
from santa.draw.verdict import (
    Bridges,
    GiveAmongThemselves,
    Reason,
    ReceiveAmongThemselves,
    TooManyGivers,
    TooManyReceivers,
)

MOST_PEOPLE = 300
"""Up to so many people, there is time for bridges and for other matchings (about 0.1 s)."""
ORDERS = 5
MOST_ASKED = 20


def crowded_givers(grid: Grid, matching: Matching) -> TooManyGivers[int]:
    """Find few givers with still fewer receivers (Hall), where the matching is not full.

    None of the givers found can be missed. Another group may still be smaller (to find the very
    smallest is hard in general), so several matchings are asked about their unmatched givers.
    """
    found = [
        reached_from(grid, asked, row)
        for asked in [matching, *_other_matchings(grid)]
        for row in sorted(asked.unmatched, key=lambda row: -len(grid.shut[row]))[:MOST_ASKED]
    ]
    givers, receivers = min(found, key=lambda group: len(group[0]))
    return TooManyGivers(tuple(sorted(givers)), tuple(sorted(receivers)))


def _other_matchings(grid: Grid) -> Iterator[Matching]:
    """Match with the fewest choices first, so that few choices meet each other, not many."""
    if grid.size > MOST_PEOPLE:
        return
    rows = list(range(grid.size))
    rng = Random(grid.size)  # noqa: S311  the same question deserves the same answer
    for _ in range(ORDERS):
        yield match_in_order(grid, sorted(rows, key=lambda row: -len(grid.shut[row])))
        rng.shuffle(rows)


def crowded_receivers(grid: Grid, matching: Matching) -> TooManyReceivers[int]:
    """Find few receivers with still fewer givers, where the matching is not full."""
    crowd = crowded_givers(grid.turned(), matching.turned())
    return TooManyReceivers(crowd.givers, crowd.receivers)


def broken_circle(grid: Grid) -> Reason[int] | None:
    """Find people whom one circle cannot enter, leave or pass, though everybody can give."""
    everybody = set(range(grid.size))
    groups = gift_components(grid, everybody)
    if len(groups) > 1:
        # Gifts never come back to the first group, nor out of the last.
        if len(groups[0]) < len(groups[-1]):
            return ReceiveAmongThemselves(tuple(sorted(groups[0])))
        return GiveAmongThemselves(tuple(sorted(groups[-1])))
    return _bridges(grid) if grid.size <= MOST_PEOPLE else None


def _bridges(grid: Grid) -> Bridges[int] | None:
    """Find people whose absence leaves more groups than they are.

    Each person is tried alone, and those open to the most together.
    """
    everybody = set(range(grid.size))
    for person in everybody:
        groups = gift_components(grid, everybody - {person})
        for one, other in pairwise(groups):
            # Groups stand in the order gifts can travel: neighbours without an open pair
            # between them do not reach each other at all.
            if all(other <= grid.shut[giver] for giver in one):
                return _named_bridges({person}, [one, other])
    mutual = Grid([ahead & behind for ahead, behind in zip(grid.shut, grid.shut_from, strict=True)])
    openness = sorted(everybody, key=lambda person: len(mutual.shut[person]))
    for count in range(2, grid.size // 2):
        hubs = set(openness[:count])
        groups = gift_components(mutual, everybody - hubs)
        if len(groups) > count:
            return _named_bridges(hubs, groups)
    return None


def _named_bridges(people: set[int], groups: list[set[int]]) -> Bridges[int]:
    return Bridges(tuple(sorted(people)), tuple(tuple(sorted(group)) for group in groups))
