"""A repair changes as few pairs as can, keeps every exclusion, and closes what can be closed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from random import Random, SystemRandom
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from santa.draw.repair import repair
from tests.santa.draw.dice import seeded

Pairs = dict[int, int]
Apart = set[tuple[int, int]]


@some.composite
def rooms_somebody_left(draw: some.DrawFn) -> tuple[list[int], Pairs, Apart]:
    """Draw a room that kept its exclusions; then up to three people went, one after the other."""
    size = draw(some.integers(2, 7))
    everybody = list(range(size))
    recipients = draw(some.permutations(everybody))
    left = draw(some.sets(some.sampled_from(everybody), min_size=1, max_size=min(3, size - 1)))
    pairs = {
        giver: to
        for giver, to in zip(everybody, recipients, strict=True)
        if giver != to and not left & {giver, to}
    }
    possible = [(one, other) for one in everybody for other in everybody if pairs.get(one) != other]
    apart = draw(some.sets(some.sampled_from(possible)))
    return [one for one in everybody if one not in left], pairs, apart


def ways(people: list[int], apart: Apart) -> Iterator[Pairs]:
    """List every way in which some of these people give to some of them."""

    def further(givers: list[int], taken: Pairs) -> Iterator[Pairs]:
        if not givers:
            yield dict(taken)
            return
        giver, *others = givers
        yield from further(others, taken)
        for to in people:
            if to != giver and (giver, to) not in apart and to not in taken.values():
                yield from further(others, {**taken, giver: to})

    yield from further(people, {})


def changes(drawn: Pairs, mended: Mapping[int, int]) -> int:
    return sum(drawn.get(giver) != to for giver, to in mended.items())


def test_the_santa_of_who_left_gets_their_recipient() -> None:
    mended = repair([1, 2, 4], {1: 2, 4: 1}, apart=set(), rng=SystemRandom())

    assert mended.changed == {2: 4}
    assert mended.without == []


def test_an_exclusion_between_the_two_changes_one_pair_more() -> None:
    mended = repair([1, 2, 4, 5], {1: 2, 4: 5, 5: 1}, apart={(2, 4)}, rng=SystemRandom())

    assert len(mended.changed) == 2
    assert mended.changed[2] != 4
    assert 4 in mended.changed.values()


def test_the_last_one_gives_to_nobody() -> None:
    mended = repair([1], {}, apart=set(), rng=SystemRandom())

    assert mended.changed == {}
    assert mended.without == [1]


def test_somebody_who_was_in_a_couple_with_who_left_gets_a_place_among_the_others() -> None:
    mended = repair([1, 2, 3], {1: 2, 2: 1}, apart=set(), rng=SystemRandom())

    assert len(mended.changed) == 2
    assert mended.changed[3] in (1, 2)


def test_a_later_leaving_may_close_a_hole() -> None:
    apart = {(1, 2), (1, 4), (3, 2), (4, 2)}
    first = repair([1, 2, 3, 4], {2: 3, 3: 4, 4: 1}, apart=apart, rng=SystemRandom())
    assert first.without == [1]

    second = repair([1, 3, 4], {3: 4, 4: 1}, apart=apart, rng=SystemRandom())

    assert second.changed == {1: 3}
    assert second.without == []


HOLES_THAT_MEET = (
    [1, 2, 3, 4, 5],
    {1: 5, 2: 4, 4: 1},
    {(1, 2), (2, 1), (2, 5), (3, 1), (3, 2), (3, 4), (4, 5), (5, 2), (5, 3)},
)
"""What the first path changes, the second changes back."""


@settings(max_examples=600)
@given(rooms_somebody_left(), some.integers(0, 2**32))
@example(([0, 1, 2, 3, 4], {0: 1, 1: 2, 4: 3}, {(2, 0), (3, 4)}), 0)
@example(([0, 3, 4], {0: 3}, {(3, 0), (3, 4)}), 5)
@example(([0, 2, 3], {3: 2}, {(2, 0), (2, 3)}), 5)
@example(HOLES_THAT_MEET, 7)
def test_no_repair_closes_more_holes_or_changes_fewer_pairs(
    room: tuple[list[int], Pairs, Apart], seed: int
) -> None:
    people, drawn, apart = room

    mended = repair(people, drawn, apart=apart, rng=seeded(seed))

    now = {**drawn, **mended.changed}
    most = max(len(way) for way in ways(people, apart))
    fewest = min(changes(drawn, way) for way in ways(people, apart) if len(way) == most)
    assert (len(now), len(mended.changed)) == (most, fewest)
    assert sorted(mended.without) == sorted(set(people) - now.keys())
    assert drawn.keys() <= now.keys()
    assert len(set(now.values())) == len(now)
    assert all(giver != to and (giver, to) not in apart for giver, to in now.items())
    assert changes(drawn, mended.changed) == len(mended.changed)


def test_chance_decides_among_repairs_that_are_equally_small() -> None:
    drawn = {1: 2, 4: 5, 5: 6, 6: 1}
    helpers = Counter(
        min(repair([1, 2, 4, 5, 6], drawn, apart={(2, 4)}, rng=seeded(seed)).changed.keys() - {2})
        for seed in range(300)
    )

    assert set(helpers) == {5, 6}
    assert min(helpers.values()) > 100


def a_large_circle(rng: Random, size: int = 10_000) -> Pairs:
    order = rng.sample(range(size), size)
    return dict(zip(order, [*order[1:], order[0]], strict=True))


@pytest.mark.parametrize("hostile", [False, True], ids=["no exclusions", "five thousand"])
def test_ten_thousand_people_are_mended_in_a_moment(hostile: bool) -> None:
    rng = seeded(7)
    circle = a_large_circle(rng)
    santa = next(giver for giver, to in circle.items() if to == 0)
    apart = {(giver, circle[0]) for giver in (santa, *rng.sample(range(10_000), 4999)) if hostile}
    people = list(range(1, 10_000))
    drawn = {giver: to for giver, to in circle.items() if 0 not in (giver, to)}

    began = process_time()  # what others take of the machine meanwhile is not counted
    mended = repair(people, drawn, apart=apart, rng=SystemRandom())
    seconds = process_time() - began

    assert mended.without == []
    assert len(mended.changed) == (2 if hostile else 1)
    assert seconds < 1
