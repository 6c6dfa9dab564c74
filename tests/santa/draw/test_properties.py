"""What holds for any room at all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from santa.draw import Answer, CircleNotFound, NoDrawPossible, Shape, check, draw
from tests.santa.draw.dice import seeded
from tests.santa.draw.truth import Pair, is_one_circle, pairs_of

shapes = st.sampled_from(Shape)
seeds = st.integers(0, 2**32)
quickly = settings(max_examples=150)


@st.composite
def rooms(draw_from: st.DrawFn) -> tuple[int, set[Pair]]:
    size = draw_from(st.integers(3, 14))
    pairs = pairs_of(size)
    density = draw_from(st.floats(0, 1))
    kept = seeded(draw_from(seeds))
    return size, {pair for pair in pairs if kept.random() < density}


@given(room=rooms(), shape=shapes, seed=seeds)
@quickly
def test_a_draw_keeps_every_rule_or_is_refused_with_a_proof(
    room: tuple[int, set[Pair]], shape: Shape, seed: int
) -> None:
    size, apart = room
    outcome = draw_or_refusal(size, apart, shape, seed)
    if isinstance(outcome, NoDrawPossible):
        assert proves_impossible(size, apart, outcome) or shape is Shape.CIRCLE
    elif outcome is None:
        assert shape is Shape.CIRCLE
    else:
        assert set(outcome) == set(outcome.values()) == set(range(size))
        assert all(giver != receiver for giver, receiver in outcome.items())
        assert not apart & set(outcome.items())
        assert shape is Shape.ANY or is_one_circle(tuple(outcome[p] for p in range(size)))


@given(room=rooms(), shape=shapes)
@quickly
def test_lifting_what_is_offered_makes_a_draw_possible(
    room: tuple[int, set[Pair]], shape: Shape
) -> None:
    size, apart = room
    verdict = check(range(size), apart=apart, shape=shape)
    assert set(verdict.drop) <= apart
    if verdict.answer is Answer.IMPOSSIBLE:
        assert check(range(size), apart=apart - set(verdict.drop), shape=shape).possible


@given(room=rooms(), shape=shapes)
@quickly
def test_an_exclusion_less_never_makes_a_draw_impossible(
    room: tuple[int, set[Pair]], shape: Shape
) -> None:
    size, apart = room
    if check(range(size), apart=apart, shape=shape).possible:
        assert check(range(size), apart=set(sorted(apart)[1:]), shape=shape).possible


@given(room=rooms(), shape=shapes, seed=seeds)
@quickly
def test_the_names_of_people_do_not_matter(
    room: tuple[int, set[Pair]], shape: Shape, seed: int
) -> None:
    size, apart = room
    names = [f"person {place}" for place in range(size)]
    named = {(names[giver], names[to]) for giver, to in apart}
    try:
        drawn = draw(range(size), apart=apart, shape=shape, rng=seeded(seed))
    except NoDrawPossible:
        assert not check(names, apart=named, shape=shape).possible
    else:
        again = draw(names, apart=named, shape=shape, rng=seeded(seed))
        assert again == {names[giver]: names[to] for giver, to in drawn.items()}


@given(room=rooms(), shape=shapes, seed=seeds)
@quickly
def test_who_is_known_has_the_same_recipient_in_every_draw(
    room: tuple[int, set[Pair]], shape: Shape, seed: int
) -> None:
    size, apart = room
    verdict = check(range(size), apart=apart, shape=shape)
    if verdict.possible:
        drawn = draw(range(size), apart=apart, shape=shape, rng=seeded(seed))
        assert verdict.known.items() <= drawn.items()


def proves_impossible(size: int, apart: set[Pair], refusal: NoDrawPossible[int]) -> bool:
    closed = all(
        to in refusal.receivers or to == giver or (giver, to) in apart
        for giver in refusal.givers
        for to in range(size)
    )
    return closed and len(refusal.receivers) < len(refusal.givers)


def draw_or_refusal(
    size: int, apart: set[Pair], shape: Shape, seed: int
) -> dict[int, int] | NoDrawPossible[int] | None:
    try:
        return draw(range(size), apart=apart, shape=shape, rng=seeded(seed))
    except NoDrawPossible as refusal:
        return refusal
    except CircleNotFound:
        return None
