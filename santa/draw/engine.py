"""The two questions of the draw: who gives to whom, and whether that is possible at all."""

from collections.abc import Callable, Collection, Sequence
from random import Random
from time import monotonic

from santa.draw.any_circles import Matchings
from santa.draw.circles import Circles
from santa.draw.grid import Grid, lay_out
from santa.draw.prospects import known_in_circles, known_in_matchings, lifts_for_choice
from santa.draw.refusals import (
    named_pairs,
    no_circle,
    require_enough,
    require_matching,
    require_way_round,
)
from santa.draw.rejection import shuffle_circle, shuffle_matching
from santa.draw.time_limit import TimeLimit, within
from santa.draw.verdict import (
    Answer,
    Assignment,
    CircleNotFound,
    EveryWayTried,
    NoDrawPossible,
    Pair,
    Person,
    Shape,
    Verdict,
)

SECONDS = 3.0
"""How long one circle is searched for."""


def draw(
    people: Sequence[Person],
    *,
    apart: Collection[Pair[Person]],
    shape: Shape,
    rng: Random,
    seconds: float = SECONDS,
    clock: Callable[[], float] = monotonic,
) -> Assignment[Person]:
    """Give everyone a recipient, never themselves and never one they are kept apart from.

    Raises:
        NoDrawPossible: carries the people who are too many for the few they may give to.
        CircleNotFound: no circle was found within the seconds, and none was ruled out.
    """
    require_enough(people, shape)
    grid = lay_out(people, apart)
    limit = within(seconds, clock)
    # Most draws end with a shuffle, without any library.
    shuffle = shuffle_circle if shape is Shape.CIRCLE else shuffle_matching
    receiver_of = shuffle(grid, rng) or _draw(people, grid, shape, rng, limit)
    return {people[giver]: people[receiver] for giver, receiver in enumerate(receiver_of)}


def check(
    people: Sequence[Person],
    *,
    apart: Collection[Pair[Person]],
    shape: Shape,
    seconds: float = SECONDS,
    clock: Callable[[], float] = monotonic,
) -> Verdict[Person]:
    """Tell whether a draw is possible, why not, what would help, and who would be known."""
    grid, limit = lay_out(people, apart), within(seconds, clock)
    try:
        known = _known(people, grid, shape, limit)
    except NoDrawPossible as refusal:
        return Verdict(Answer.IMPOSSIBLE, refusal.reason, refusal.drop)
    except CircleNotFound:
        return Verdict(Answer.UNKNOWN)
    return Verdict(
        Answer.POSSIBLE,
        drop=named_pairs(people, lifts_for_choice(shape, grid, known, limit)),
        known={people[giver]: people[to] for giver, to in known.items()},
    )


def _draw(
    people: Sequence[Person], grid: Grid, shape: Shape, rng: Random, limit: TimeLimit
) -> list[int]:
    matching = require_matching(people, grid, shape, limit)
    if shape is Shape.ANY:
        return Matchings(grid, matching).draw(rng)
    require_way_round(people, grid, matching, limit)
    circle = Circles(grid, matching).draw(rng, limit)
    if circle is None:
        raise no_circle(people, grid, matching, EveryWayTried(), limit)
    return circle


def _known(people: Sequence[Person], grid: Grid, shape: Shape, limit: TimeLimit) -> dict[int, int]:
    """Refuse what is impossible; otherwise list who has a single possible receiver."""
    require_enough(people, shape)
    matching = require_matching(people, grid, shape, limit)
    if shape is Shape.ANY:
        return known_in_matchings(grid, matching)
    require_way_round(people, grid, matching, limit)
    # Nothing of a verdict is secret, and the same question deserves the same answer.
    rng = Random(grid.size)  # noqa: S311
    circle = Circles(grid, matching).find(rng, limit)
    if circle is None:
        raise no_circle(people, grid, matching, EveryWayTried(), limit)
    return known_in_circles(grid, circle, rng, limit.half())
