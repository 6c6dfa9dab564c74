"""Whatever the exclusions: a valid draw when there is one, the right refusal when not."""

import os
from collections.abc import Collection
from itertools import combinations

import pytest

from santa.draw import Answer, NoDrawPossible, Shape, TooFew, Verdict, check, draw
from santa.draw.prospects import MOST_ADVISED
from tests.santa.draw.dice import seeded
from tests.santa.draw.reasons import holds
from tests.santa.draw.truth import (
    Pair,
    every_set,
    is_one_circle,
    is_possible,
    known_receivers,
    random_set,
)

SETS = int(os.environ.get("DRAW_SETS", "2000"))
"""Random sets of exclusions for each number of people."""
MOST_LIFTED = 2
"""Beyond so many, looking for fewer takes too long."""


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_every_set_of_exclusions_among_few_people_is_answered_rightly(
    size: int, shape: Shape
) -> None:
    for apart in every_set(size):
        assert_right(size, apart, shape)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("size", [5, 6, 7])
def test_random_sets_of_exclusions_are_answered_rightly(size: int, shape: Shape) -> None:
    rng = seeded(size)
    for _ in range(SETS):
        assert_right(size, random_set(size, rng), shape)


def assert_right(size: int, apart: Collection[Pair], shape: Shape) -> None:
    verdict = check(range(size), apart=apart, shape=shape)
    if is_possible(size, apart, shape):
        drawn = draw(range(size), apart=apart, shape=shape, rng=seeded(1))
        assert_valid(size, apart, shape, drawn)
        assert verdict.answer is Answer.POSSIBLE
        assert verdict.known == known_receivers(size, apart, shape)
        assert_advised(size, apart, shape, verdict)
    else:
        with pytest.raises(NoDrawPossible) as refusal:
            draw(range(size), apart=apart, shape=shape, rng=seeded(1))
        assert verdict.answer is Answer.IMPOSSIBLE
        assert (verdict.reason, verdict.drop) == (refusal.value.reason, refusal.value.drop)
        assert_explained(size, apart, shape, refusal.value)


def assert_valid(size: int, apart: Collection[Pair], shape: Shape, drawn: dict[int, int]) -> None:
    receivers = tuple(drawn[giver] for giver in range(size))
    assert sorted(receivers) == list(range(size))
    assert all(giver != receiver for giver, receiver in drawn.items())
    assert not set(drawn.items()) & set(apart)
    assert shape is Shape.ANY or is_one_circle(receivers)


def assert_explained(
    size: int, apart: Collection[Pair], shape: Shape, refusal: NoDrawPossible[int]
) -> None:
    """Check the reason, the Hall violation, and that lifting what is offered helps."""
    assert holds(refusal.reason, size, apart)
    for giver in refusal.givers:
        allowed = {to for to in range(size) if to != giver and (giver, to) not in apart}
        assert allowed <= set(refusal.receivers)
    if isinstance(refusal.reason, TooFew):
        assert size < refusal.reason.needed
        return
    assert len(refusal.givers) == smallest_crowd(size, apart)
    assert len(refusal.receivers) == max(0, len(refusal.givers) - 1)
    assert set(refusal.drop) <= set(apart)
    assert is_possible(size, set(apart) - set(refusal.drop), shape)
    assert_fewest(size, apart, shape, len(refusal.drop))


def assert_advised(size: int, apart: Collection[Pair], shape: Shape, verdict: Verdict[int]) -> None:
    """Check that lifting what is offered gives those who are known a choice."""
    assert set(verdict.drop) <= set(apart)
    assert bool(verdict.drop) == bool(verdict.known and apart)
    left = known_receivers(size, set(apart) - set(verdict.drop), shape)
    helped = list(verdict.known)[:MOST_ADVISED] if apart else []
    assert not left.keys() & helped


def assert_fewest(size: int, apart: Collection[Pair], shape: Shape, lifted: int) -> None:
    """Check by trying that fewer exclusions would not do."""
    if lifted <= MOST_LIFTED:
        for fewer in combinations(apart, lifted - 1):
            assert not is_possible(size, set(apart) - set(fewer), shape)


def smallest_crowd(size: int, apart: Collection[Pair]) -> int:
    """Count the fewest givers who together may give to still fewer; 0 if there are none."""
    open_to = [{to for to in range(size) if to != giver} for giver in range(size)]
    for giver, to in apart:
        open_to[giver].discard(to)
    for people in range(1, size + 1):
        for givers in combinations(open_to, people):
            if len(set().union(*givers)) < people:
                return people
    return 0
