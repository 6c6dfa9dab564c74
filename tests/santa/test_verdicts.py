"""What an owner is told about the draw before it takes place."""

import pytest

from santa.draw import Answer, Shape, TooFew, TooManyGivers
from santa.draw.use_cases import draw_now
from santa.draw.verdicts import draw_verdict
from santa.errors import NotAMember, NotOwner, RoomIsDrawn, RoomNotFound
from santa.identifiers import RoomNumber
from santa.rooms import (
    choose_shape,
    join_room,
    keep_apart,
    keep_family_apart,
    let_together,
    members_named,
)
from tests.cast import Player, a_room, aigerim, ann, boris, introduce, taras

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def four() -> RoomNumber:
    return await a_room(of=ann, with_=[boris, aigerim, taras])


async def forbid(number: RoomNumber, giver: Player, *receivers: Player) -> None:
    for receiver in receivers:
        await keep_apart(number, giver.id, receiver.id, mutual=False, by=ann.id)


async def test_a_room_without_exclusions_can_be_drawn() -> None:
    assert (await draw_verdict(await four(), by=ann.id)).possible


@pytest.mark.parametrize("shape", Shape)
async def test_two_players_are_too_few_whatever_the_shape(shape: Shape) -> None:
    number = await a_room(of=ann, with_=[boris])
    await choose_shape(number, shape, by=ann.id)
    await forbid(number, ann, boris)

    verdict = await draw_verdict(number, by=ann.id)

    assert (verdict.answer, verdict.reason) == (Answer.IMPOSSIBLE, TooFew(3))


async def test_three_players_are_enough_and_nobody_who_does_not_play_is_counted() -> None:
    number = await a_room(of=ann, with_=[boris])
    await introduce(aigerim, taras)
    assert (await draw_verdict(number, by=ann.id)).reason == TooFew(3)
    await forbid(number, ann, boris)
    assert (await draw_verdict(number, by=ann.id)).reason == TooFew(3)

    await join_room(number, taras.wishes, by=taras.id)
    assert (await draw_verdict(number, by=ann.id)).possible

    await let_together(number, ann.id, boris.id, by=ann.id)
    assert (await draw_verdict(number, by=ann.id)).possible


async def test_people_are_named_in_full_and_in_the_order_they_came() -> None:
    number = await a_room(of=ann, with_=[taras, boris, aigerim])
    for giver, other in ((boris, taras), (taras, boris)):
        await forbid(number, giver, ann, other)

    reason = (await draw_verdict(number, by=ann.id)).reason

    assert isinstance(reason, TooManyGivers)
    assert [person.name for person in reason.givers] == [taras.name, boris.name]


async def test_an_impossible_draw_names_people_and_what_to_lift() -> None:
    number = await four()
    await forbid(number, boris, ann, aigerim, taras)

    verdict = await draw_verdict(number, by=ann.id)

    assert isinstance(verdict.reason, TooManyGivers)
    assert [person.name for person in verdict.reason.givers] == [boris.name]
    assert verdict.reason.receivers == ()
    ((giver, receiver),) = verdict.drop
    assert giver.id == boris.id
    assert receiver.id in {ann.id, aigerim.id, taras.id}


async def test_who_would_be_known_is_told() -> None:
    number = await four()
    await forbid(number, boris, ann, aigerim)

    verdict = await draw_verdict(number, by=ann.id)

    assert verdict.possible
    assert [person.name for person in verdict.known] == [boris.name]


async def test_what_one_circle_forbids_any_circles_may_allow() -> None:
    number = await four()
    for giver in (ann, boris):
        await forbid(number, giver, aigerim, taras)
    assert not (await draw_verdict(number, by=ann.id)).possible

    await choose_shape(number, Shape.ANY, by=ann.id)

    assert (await draw_verdict(number, by=ann.id)).possible


async def test_a_family_of_everybody_makes_the_draw_impossible() -> None:
    number = await four()
    everybody = [player.id for player in (ann, boris, aigerim, taras)]
    await keep_family_apart(number, everybody, by=ann.id)

    verdict = await draw_verdict(number, by=ann.id)

    assert verdict.answer is Answer.IMPOSSIBLE
    assert verdict.drop


async def test_only_the_owner_is_told() -> None:
    number = await four()

    with pytest.raises(NotOwner):
        await draw_verdict(number, by=boris.id)


async def test_a_stranger_learns_nothing() -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await introduce(taras)

    with pytest.raises(RoomNotFound):
        await draw_verdict(number, by=taras.id)


async def test_after_the_draw_there_is_nothing_to_tell() -> None:
    number = await four()
    await draw_now(number, by=ann.id)

    with pytest.raises(RoomIsDrawn):
        await draw_verdict(number, by=ann.id)


async def test_members_are_named_in_the_order_asked_for() -> None:
    number = await four()

    names = await members_named(number, [taras.id, boris.id], by=ann.id)

    assert list(names.values()) == [taras.name, boris.name]


async def test_somebody_outside_is_not_named() -> None:
    number = await a_room(of=ann, with_=[boris])
    await introduce(taras)

    with pytest.raises(NotAMember):
        await members_named(number, [boris.id, taras.id], by=ann.id)


async def test_one_member_can_be_named_alone() -> None:
    number = await a_room(of=ann, with_=[boris, taras])

    assert await members_named(number, [boris.id], by=ann.id) == {boris.id: boris.name}


async def test_nobody_is_named_for_being_in_another_room() -> None:
    number = await a_room(of=ann, with_=[boris])
    await a_room(of=ann, with_=[taras])

    with pytest.raises(NotAMember):
        await members_named(number, [taras.id], by=ann.id)
