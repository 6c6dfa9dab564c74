"""What people are told when a draw cannot be, and when it gives somebody away."""

import subprocess
import sys
from itertools import count

import pytest

from santa.draw import (
    Answer,
    Bridges,
    CircleNotFound,
    EveryWayTried,
    GiveAmongThemselves,
    NoDrawPossible,
    ReceiveAmongThemselves,
    Shape,
    TooFew,
    TooManyGivers,
    TooManyReceivers,
    check,
    draw,
)
from tests.santa.draw.dice import seeded
from tests.santa.draw.families import PETERSEN, POSSIBLE, Room, families, groups_meeting_through

ANN, BOB, EVE, KATE, TOM = "ann", "bob", "eve", "kate", "tom"
ALL = [ANN, BOB, EVE, KATE, TOM]
TWELVE_OF_TWENTY_TWO = families(12, *[1] * 10)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("room", POSSIBLE.values(), ids=POSSIBLE)
def test_families_are_always_drawn(room: Room, shape: Shape) -> None:
    people, apart = room

    drawn = draw(people, apart=apart, shape=shape, rng=seeded(3))

    assert sorted(drawn.values()) == people
    assert not apart & set(drawn.items())
    assert check(people, apart=apart, shape=shape).possible


@pytest.mark.parametrize("shape", Shape)
def test_a_family_of_more_than_half_is_refused_with_its_people(shape: Shape) -> None:
    people, apart = TWELVE_OF_TWENTY_TWO

    with pytest.raises(NoDrawPossible) as refusal:
        draw(people, apart=apart, shape=shape, rng=seeded(3))

    assert len(refusal.value.givers) == 11
    assert set(refusal.value.givers) < set(range(12))
    assert refusal.value.receivers == tuple(range(12, 22))
    assert len(refusal.value.drop) == 2
    assert draw(people, apart=apart - set(refusal.value.drop), shape=shape, rng=seeded(3))


def test_three_who_may_give_only_to_two_are_named() -> None:
    apart = {(giver, to) for giver in (ANN, BOB, EVE) for to in (ANN, BOB, EVE) if giver != to}

    verdict = check(ALL, apart=apart, shape=Shape.ANY)

    assert verdict.reason == TooManyGivers((ANN, BOB, EVE), (KATE, TOM))


def test_somebody_whom_nobody_may_give_to_is_named_alone() -> None:
    apart = {(giver, TOM) for giver in ALL}

    verdict = check(ALL, apart=apart, shape=Shape.CIRCLE)

    assert verdict.reason == TooManyReceivers((TOM,), ())


def test_somebody_who_can_neither_give_nor_receive_needs_two_exclusions_lifted() -> None:
    apart = {pair for other in ALL for pair in ((TOM, other), (other, TOM))}

    verdict = check(ALL, apart=apart, shape=Shape.ANY)

    assert len(verdict.drop) == 2
    assert check(ALL, apart=apart - set(verdict.drop), shape=Shape.ANY).possible


def test_people_who_give_only_among_themselves_break_one_circle() -> None:
    apart = {(giver, to) for giver in (ANN, BOB) for to in (EVE, KATE, TOM)}

    assert check(ALL, apart=apart, shape=Shape.CIRCLE).reason == GiveAmongThemselves((ANN, BOB))
    assert check(ALL, apart=apart, shape=Shape.ANY).possible


def test_people_who_receive_only_from_one_another_break_one_circle() -> None:
    apart = {(giver, to) for giver in (EVE, KATE, TOM) for to in (ANN, BOB)}

    assert check(ALL, apart=apart, shape=Shape.CIRCLE).reason == ReceiveAmongThemselves((ANN, BOB))


@pytest.mark.parametrize(("bridges", "sizes"), [(1, (10, 10)), (2, (8, 8, 8)), (3, (5, 5, 5, 5))])
def test_groups_that_meet_through_too_few_people_break_one_circle(
    bridges: int, sizes: tuple[int, ...]
) -> None:
    people, apart = groups_meeting_through(bridges, *sizes)

    reason = check(people, apart=apart, shape=Shape.CIRCLE).reason

    assert isinstance(reason, Bridges)
    assert reason.people == tuple(people[-bridges:])
    assert sorted(map(len, reason.groups)) == sorted(sizes)


def test_a_circle_that_nothing_simple_rules_out_is_ruled_out_by_trying() -> None:
    allowed = set(PETERSEN) | {(to, giver) for giver, to in PETERSEN}
    apart = {(giver, to) for giver in range(10) for to in range(10)} - allowed

    verdict = check(range(10), apart=apart, shape=Shape.CIRCLE)

    assert verdict.reason == EveryWayTried()
    lifted = apart - set(verdict.drop)
    assert len(verdict.drop) == 1
    assert check(range(10), apart=lifted, shape=Shape.CIRCLE).possible


@pytest.mark.parametrize(("shape", "people"), [(Shape.ANY, 1), (Shape.CIRCLE, 2)])
def test_too_few_people_are_told_how_many_are_needed(shape: Shape, people: int) -> None:
    assert check(range(people), apart=[], shape=shape).reason == TooFew(people + 1)


def test_somebody_with_a_single_possible_recipient_is_known() -> None:
    apart = {(BOB, to) for to in (EVE, KATE, TOM)}

    for shape in Shape:
        assert check(ALL, apart=apart, shape=shape).known == {BOB: ANN}


@pytest.mark.parametrize("shape", Shape)
def test_lifting_what_is_offered_gives_somebody_who_is_known_a_choice(shape: Shape) -> None:
    people = list(range(30))
    apart = {(7, to) for to in range(29)} | families(*[5] * 6)[1]

    verdict = check(people, apart=apart, shape=shape)

    assert set(verdict.known) == {7}
    assert len(verdict.drop) == 1
    assert not check(people, apart=apart - set(verdict.drop), shape=shape).known


@pytest.mark.parametrize(
    ("apart", "lifted"),
    [
        ({(0, 2), (2, 1), (1, 0)}, 3),
        ({(0, 2), (0, 3), (2, 1), (3, 1)}, 2),
    ],
    ids=["the other way round", "a pair of others"],
)
def test_whose_choice_takes_more_than_one_exclusion_is_offered_all(
    apart: set[tuple[int, int]], lifted: int
) -> None:
    people = sorted({person for pair in apart for person in pair})

    verdict = check(people, apart=apart, shape=Shape.ANY)

    assert verdict.known[0] == 1
    assert len(verdict.drop) == lifted
    assert 0 not in check(people, apart=apart - set(verdict.drop), shape=Shape.ANY).known


def test_a_search_whose_time_is_over_says_so_and_claims_nothing() -> None:
    people, apart = hard_room()
    ticks = count()

    with pytest.raises(CircleNotFound):
        draw(
            people, apart=apart, shape=Shape.CIRCLE, rng=seeded(1), seconds=5, clock=ticks.__next__
        )

    verdict = check(people, apart=apart, shape=Shape.CIRCLE, seconds=5, clock=ticks.__next__)
    assert verdict.answer is Answer.UNKNOWN
    assert verdict.reason is None


def hard_room() -> Room:
    """Make a room without a circle that takes long to rule out: Petersen's graph, many times."""
    copies = 6
    allowed = set[tuple[int, int]]()
    for copy in range(copies):
        here, there = copy * 10, (copy + 1) % copies * 10
        edges = [(here + one, here + other) for one, other in PETERSEN]
        edges += [(here + 7, there), (here + 8, there + 1)]
        allowed.update(edges, [(other, one) for one, other in edges])
    people = list(range(10 * copies))
    return people, {(giver, to) for giver in people for to in people} - allowed


def test_somebody_named_twice_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="twice"):
        draw([ANN, ANN, BOB], apart=[], shape=Shape.ANY, rng=seeded(1))


def test_exclusions_of_people_who_do_not_take_part_do_not_matter() -> None:
    drawn = draw([ANN, BOB, EVE], apart=[(ANN, TOM), (TOM, BOB)], shape=Shape.ANY, rng=seeded(1))

    assert set(drawn) == set(drawn.values()) == {ANN, BOB, EVE}


def test_the_engine_does_not_load_the_library_before_it_is_needed() -> None:
    code = "import sys, santa.draw; sys.exit('rustworkx' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
