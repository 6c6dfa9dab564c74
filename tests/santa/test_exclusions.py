"""Who must not draw whom: one way, both ways, or a whole family, as many as a room keeps."""

import asyncio

import pytest

from db.engine import fetch
from santa.errors import NotAMember, RoomIsDrawn, TooManyExclusions
from santa.identifiers import PersonId
from santa.limits import MOST_EXCLUSIONS
from santa.rooms import (
    Apart,
    exclusions,
    keep_apart,
    keep_family_apart,
    let_together,
)
from tests.cast import CAST, Player, a_crowd, a_room, aigerim, ann, boris, introduce, taras

pytestmark = pytest.mark.usefixtures("memory", "moment")

STATES = {
    "drawn": "state = 'drawn', drawn_at = now()",
    "finished": "state = 'finished', drawn_at = now(), finished_at = now()",
}


def apart(giver: Player, receiver: Player, *, mutual: bool) -> Apart:
    return Apart(giver.id, giver.name, receiver.id, receiver.name, mutual)


async def kept() -> set[tuple[int, int]]:
    rows = await fetch("SELECT giver, receiver FROM exclusion")
    return {(row["giver"], row["receiver"]) for row in rows}


async def test_a_room_begins_without_exclusions() -> None:
    assert await exclusions(await a_room(of=ann), by=ann.id) == []


async def test_an_exclusion_may_be_one_way() -> None:
    number = await a_room(of=ann, with_=[boris])

    await keep_apart(number, boris.id, ann.id, mutual=False, by=ann.id)

    assert await exclusions(number, by=ann.id) == [apart(boris, ann, mutual=False)]
    assert await kept() == {(boris.id, ann.id)}


async def test_both_of_an_exclusion_are_called_by_their_full_names() -> None:
    number = await a_room(of=ann, with_=[aigerim])

    await keep_apart(number, ann.id, aigerim.id, mutual=False, by=ann.id)

    assert await exclusions(number, by=ann.id) == [apart(ann, aigerim, mutual=False)]


async def test_a_mutual_exclusion_is_one_line() -> None:
    number = await a_room(of=ann, with_=[boris])

    await keep_apart(number, boris.id, ann.id, mutual=True, by=ann.id)

    (line,) = await exclusions(number, by=ann.id)
    assert {line.giver, line.receiver} == {ann.id, boris.id}
    assert line.mutual


async def test_two_that_are_one_way_become_one_that_is_mutual() -> None:
    number = await a_room(of=ann, with_=[boris])
    await keep_apart(number, boris.id, ann.id, mutual=False, by=ann.id)

    await keep_apart(number, ann.id, boris.id, mutual=False, by=ann.id)

    assert await exclusions(number, by=ann.id) == [apart(boris, ann, mutual=True)]


async def test_the_same_exclusion_is_kept_once() -> None:
    number = await a_room(of=ann, with_=[boris])

    await asyncio.gather(
        *(keep_apart(number, boris.id, ann.id, mutual=True, by=ann.id) for _ in range(5))
    )

    assert await kept() == {(ann.id, boris.id), (boris.id, ann.id)}


async def test_nobody_needs_to_be_kept_apart_from_themselves() -> None:
    number = await a_room(of=ann, with_=[boris])

    await keep_apart(number, ann.id, ann.id, mutual=True, by=ann.id)

    assert await kept() == set()


async def test_of_a_family_nobody_draws_another() -> None:
    number = await a_room(of=ann, with_=CAST[1:])

    await keep_family_apart(number, [ann.id, boris.id, aigerim.id, ann.id], by=ann.id)

    family = (ann.id, boris.id, aigerim.id)
    assert await kept() == {(one, other) for one in family for other in family if one != other}
    assert [line.mutual for line in await exclusions(number, by=ann.id)] == [True] * 3


@pytest.mark.parametrize("people", [[], [ann.id]])
async def test_a_family_of_one_excludes_nobody(people: list[PersonId]) -> None:
    number = await a_room(of=ann, with_=[boris])

    await keep_family_apart(number, people, by=ann.id)

    assert await kept() == set()


@pytest.mark.parametrize("mutual", [True, False])
async def test_letting_together_drops_both_directions(mutual: bool) -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await keep_apart(number, boris.id, ann.id, mutual=mutual, by=ann.id)
    await keep_apart(number, boris.id, taras.id, mutual=True, by=ann.id)

    await let_together(number, ann.id, boris.id, by=ann.id)

    assert await kept() == {(boris.id, taras.id), (taras.id, boris.id)}


async def test_letting_together_who_were_never_apart_changes_nothing() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await keep_apart(number, boris.id, taras.id, mutual=True, by=ann.id)

    await let_together(number, ann.id, PersonId(404), by=ann.id)

    assert len(await kept()) == 2


async def test_somebody_who_is_not_in_the_room_is_refused() -> None:
    number = await a_room(of=ann, with_=[boris])
    await introduce(taras)

    with pytest.raises(NotAMember):
        await keep_apart(number, ann.id, taras.id, mutual=False, by=ann.id)
    with pytest.raises(NotAMember):
        await keep_family_apart(number, [ann.id, boris.id, taras.id], by=ann.id)

    assert await kept() == set()


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
async def test_exclusions_are_settled_before_the_draw(state: str) -> None:
    number = await a_room(of=ann, with_=[boris])
    await keep_apart(number, ann.id, boris.id, mutual=False, by=ann.id)
    await fetch(f"UPDATE room SET {state}")  # noqa: S608

    with pytest.raises(RoomIsDrawn):
        await keep_apart(number, boris.id, ann.id, mutual=False, by=ann.id)
    with pytest.raises(RoomIsDrawn):
        await keep_family_apart(number, [boris.id, ann.id], by=ann.id)
    with pytest.raises(RoomIsDrawn):
        await let_together(number, boris.id, ann.id, by=ann.id)

    assert await kept() == {(ann.id, boris.id)}


async def test_the_rooms_of_the_same_people_have_each_their_own() -> None:
    of_ann = await a_room(of=ann, with_=[boris])
    of_boris = await a_room(of=boris, with_=[ann])

    await keep_apart(of_ann, ann.id, boris.id, mutual=True, by=ann.id)

    assert await exclusions(of_boris, by=boris.id) == []


async def test_a_room_keeps_so_many_and_says_no_to_more() -> None:
    crowd = a_crowd(80)
    number = await a_room(of=ann, with_=crowd)
    family = [one.id for one in crowd[:71]]
    await keep_family_apart(number, family, by=ann.id)
    assert len(await kept()) == 4970

    with pytest.raises(TooManyExclusions) as refusal:
        await keep_family_apart(number, [one.id for one in crowd[71:]], by=ann.id)

    assert refusal.value.limit == MOST_EXCLUSIONS
    assert len(await kept()) == 4970


async def test_the_last_exclusion_that_a_room_keeps_is_its_five_thousandth() -> None:
    crowd = a_crowd(80)
    number = await a_room(of=ann, with_=crowd)
    await keep_family_apart(number, [one.id for one in crowd[:71]], by=ann.id)
    await keep_family_apart(number, [one.id for one in crowd[71:77]], by=ann.id)
    assert len(await kept()) == MOST_EXCLUSIONS

    with pytest.raises(TooManyExclusions):
        await keep_apart(number, crowd[78].id, crowd[79].id, mutual=False, by=ann.id)


async def test_a_family_of_members_that_is_too_large_by_itself_is_refused() -> None:
    crowd = a_crowd(72)
    number = await a_room(of=ann, with_=crowd)

    with pytest.raises(TooManyExclusions):
        await keep_family_apart(number, [one.id for one in crowd], by=ann.id)


async def test_what_is_kept_already_does_not_count_again() -> None:
    crowd = a_crowd(71)
    number = await a_room(of=ann, with_=crowd)
    family = [one.id for one in crowd]
    await keep_family_apart(number, family, by=ann.id)

    await keep_family_apart(number, family, by=ann.id)

    assert len(await kept()) == 4970


async def test_a_family_as_large_as_a_town_is_refused_at_once() -> None:
    number = await a_room(of=ann)
    town = [PersonId(place) for place in range(1, 20_000)]

    with pytest.raises((TooManyExclusions, NotAMember)):
        await keep_family_apart(number, town, by=ann.id)
