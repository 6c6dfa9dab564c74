"""Questions in the names of people: each answer, each refusal, and the time they may take."""

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
    Verdict,
    check,
    counting,
    draw,
    rejection,
    remedies,
)
from santa.draw.verdict import Reason, named
from tests.santa.draw.dice import Counted, seeded
from tests.santa.draw.families import PETERSEN
from tests.santa.draw.truth import pairs_of

NAMES = ["ann", "bob", "eve", "kate", "tom", "una", "vic", "walt", "xena", "yan"]
EDGES = {*PETERSEN, *((to, giver) for giver, to in PETERSEN)}
WITHOUT_CIRCLE = [
    (NAMES[giver], NAMES[to]) for giver, to in pairs_of(10) if (giver, to) not in EDGES
]


def only(giver: str, *receivers: str, among: int = 4) -> list[tuple[str, str]]:
    return [(giver, to) for to in NAMES[:among] if to != giver and to not in receivers]


@pytest.mark.parametrize(
    ("reason", "in_words"),
    [
        (TooFew(3), TooFew(3)),
        (EveryWayTried(), EveryWayTried()),
        (TooManyGivers((0, 2), (1,)), TooManyGivers(("ann", "eve"), ("bob",))),
        (TooManyReceivers((0, 2), (1,)), TooManyReceivers(("ann", "eve"), ("bob",))),
        (GiveAmongThemselves((1, 3)), GiveAmongThemselves(("bob", "kate"))),
        (ReceiveAmongThemselves((1, 3)), ReceiveAmongThemselves(("bob", "kate"))),
        (Bridges((4,), ((0,), (1, 2))), Bridges(("tom",), (("ann",), ("bob", "eve")))),
    ],
)
def test_reasons_are_told_in_names(reason: Reason[int], in_words: Reason[str]) -> None:
    assert named(reason, NAMES) == in_words


@pytest.mark.parametrize(
    ("people", "shape", "needed", "givers"),
    [
        ([], Shape.ANY, 2, ()),
        (["ann"], Shape.ANY, 2, ("ann",)),
        (["ann"], Shape.CIRCLE, 3, ("ann",)),
        (["ann", "bob"], Shape.CIRCLE, 3, ()),
    ],
)
def test_too_few_are_refused(
    people: list[str], shape: Shape, needed: int, givers: tuple[str, ...]
) -> None:
    with pytest.raises(NoDrawPossible) as refusal:
        draw(people, apart=[], shape=shape, rng=seeded(1))

    assert refusal.value.reason == TooFew(needed)
    assert (refusal.value.givers, refusal.value.receivers, refusal.value.drop) == (givers, (), ())
    assert str(refusal.value) == "no draw is possible: TooFew"
    assert check(people, apart=[], shape=shape) == Verdict(Answer.IMPOSSIBLE, TooFew(needed))


@pytest.mark.parametrize(
    ("people", "shape"), [(["ann", "bob"], Shape.ANY), (NAMES[:3], Shape.CIRCLE)]
)
def test_as_few_as_can_be_are_drawn(people: list[str], shape: Shape) -> None:
    drawn = draw(people, apart=[], shape=shape, rng=seeded(1))

    assert set(drawn) == set(drawn.values()) == set(people)


@pytest.mark.parametrize(
    ("apart", "reason", "givers", "receivers"),
    [
        (
            [*only("ann", "kate"), *only("bob", "kate")],
            TooManyGivers(("ann", "bob"), ("kate",)),
            ("ann", "bob"),
            ("kate",),
        ),
        (
            [(giver, "eve") for giver in NAMES[:4]],
            TooManyReceivers(("eve",), ()),
            ("ann", "bob", "eve", "kate"),
            ("ann", "bob", "kate"),
        ),
        (
            [*only("ann"), *((giver, "kate") for giver in NAMES[:3])],
            TooManyGivers(("ann",), ()),
            ("ann",),
            (),
        ),
    ],
)
@pytest.mark.parametrize("shape", Shape)
def test_the_smaller_crowd_is_named_and_the_givers_always(
    shape: Shape,
    apart: list[tuple[str, str]],
    reason: Reason[str],
    givers: tuple[str, ...],
    receivers: tuple[str, ...],
) -> None:
    """If both are as many it is the givers who are named."""
    with pytest.raises(NoDrawPossible) as refusal:
        draw(NAMES[:4], apart=apart, shape=shape, rng=seeded(1))

    assert refusal.value.reason == reason
    assert (refusal.value.givers, refusal.value.receivers) == (givers, receivers)
    assert set(refusal.value.drop) <= set(apart)
    lifted = set(apart) - set(refusal.value.drop)
    assert set(draw(NAMES[:4], apart=lifted, shape=shape, rng=seeded(1))) == set(NAMES[:4])


@pytest.mark.parametrize(
    ("people", "apart", "reason", "drop"),
    [
        (
            4,
            [*only("ann", "bob"), *only("bob", "ann")],
            GiveAmongThemselves(("ann", "bob")),
            1,
        ),
        (10, WITHOUT_CIRCLE, EveryWayTried(), 1),
    ],
)
@pytest.mark.parametrize("budget", [None, (counting, "EFFORT"), (remedies, "WEIGHABLE")])
def test_a_circle_that_cannot_be_is_refused_with_what_would_help(
    people: int,
    apart: list[tuple[str, str]],
    reason: Reason[str],
    drop: int,
    budget: tuple[object, str] | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing of it hangs on whether there is time to count, or to weigh every circle."""
    if budget:
        monkeypatch.setattr(*budget, 0)
    with pytest.raises(NoDrawPossible) as refusal:
        draw(NAMES[:people], apart=apart, shape=Shape.CIRCLE, rng=seeded(1))

    verdict = check(NAMES[:people], apart=apart, shape=Shape.CIRCLE)

    assert refusal.value.reason == reason
    assert (refusal.value.givers, refusal.value.receivers) == ((), ())
    assert len(refusal.value.drop) == drop
    assert set(refusal.value.drop) <= set(apart)
    assert verdict == Verdict(Answer.IMPOSSIBLE, reason, refusal.value.drop)
    assert not verdict.possible


def test_any_circles_need_less_than_one_circle() -> None:
    """Two couples, and somebody who may give to nobody: one pair is enough, unless all are one."""
    apart = [*only("ann", "bob", among=5), *only("bob", "ann", among=5), *only("tom", among=5)]
    drops = []
    for shape in (Shape.ANY, Shape.CIRCLE):
        with pytest.raises(NoDrawPossible) as refusal:
            draw(NAMES[:5], apart=apart, shape=shape, rng=seeded(1))
        assert check(NAMES[:5], apart=apart, shape=shape).drop == refusal.value.drop
        drops.append(len(refusal.value.drop))

    assert drops == [1, 2]


@pytest.mark.parametrize("shape", Shape)
def test_what_is_possible_is_said_with_who_would_be_known_and_what_helps(shape: Shape) -> None:
    apart = only("bob", "ann")

    verdict = check(NAMES[:4], apart=apart, shape=shape)

    assert verdict.possible
    assert (verdict.answer, verdict.reason) == (Answer.POSSIBLE, None)
    assert verdict.known == {"bob": "ann"}
    assert len(verdict.drop) == 1
    assert set(verdict.drop) <= set(apart)


@pytest.mark.parametrize("shape", Shape)
def test_what_a_shuffle_will_not_give_is_drawn_another_way(
    shape: Shape, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rejection, "STEPS", 0)
    monkeypatch.setattr(rejection, "WORTH_SHUFFLING", 0)
    apart = only("bob", "ann")

    drawn = draw(NAMES[:4], apart=apart, shape=shape, rng=seeded(1))

    assert set(drawn.values()) == set(drawn) == set(NAMES[:4])
    assert drawn["bob"] == "ann"
    assert not set(drawn.items()) & set(apart)
    if shape is Shape.CIRCLE:
        assert drawn[drawn[drawn[drawn["ann"]]]] == "ann" != drawn[drawn["ann"]]


def test_without_exclusions_a_circle_takes_one_throw_for_each_but_the_last() -> None:
    dice = Counted()

    draw(NAMES, apart=[], shape=Shape.CIRCLE, rng=dice)

    assert dice.throws == 9


def test_time_is_counted_from_the_question_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "EFFORT", 0)
    for seconds, is_over in [(2, True), (10_000, False)]:
        ticks = count(500.0)
        asked = {"apart": WITHOUT_CIRCLE, "shape": Shape.CIRCLE, "clock": ticks.__next__}
        with pytest.raises(CircleNotFound if is_over else NoDrawPossible):
            draw(NAMES, rng=seeded(1), seconds=seconds, **asked)  # type: ignore[arg-type]

        verdict = check(NAMES, seconds=seconds, **asked)  # type: ignore[arg-type]

        assert verdict.answer is (Answer.UNKNOWN if is_over else Answer.IMPOSSIBLE)


def test_half_of_the_time_is_left_for_advice() -> None:
    """Who is known is asked for half of the time; then what would give them a choice."""
    ring = [(giver, to) for giver, to in pairs_of(5) if to != (giver + 1) % 5]
    told = []
    for seconds in range(40, 60):
        ticks = count(0.0)
        verdict = check(
            range(5),
            apart=ring,
            shape=Shape.CIRCLE,
            seconds=seconds,
            clock=ticks.__next__,
        )
        told.append((len(verdict.known), bool(verdict.drop)))

    assert told[-1] == (5, True)
    assert (0, True) not in told
