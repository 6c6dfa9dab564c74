"""A room goes from one owner to another, and the limit of rooms holds."""

import asyncio

import pytest

from db.engine import fetch
from santa.errors import (
    NextOwnerHasTooManyRooms,
    NotAMember,
    NotOwner,
    TooManyRooms,
)
from santa.identifiers import HIGHEST_ID, PersonId
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post_to_members
from santa.limits import Limits, use_limits
from santa.rooms import (
    create_room,
    hand_over,
    leave_room,
    my_rooms,
    rename_room,
    room_card,
)
from santa.rooms.access import owned_room
from tests.cast import a_crowd, a_room, aigerim, ann, boris, introduce, taras
from tests.moments import NOON
from tests.post import burn_letters, letters, told
from tests.santa.states import all_states

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def owned_by(player_id: PersonId) -> int:
    return len(await fetch("SELECT FROM room WHERE owner = $1", player_id))


@all_states
async def test_a_room_can_be_handed_over_in_every_state(state: str) -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])
    await burn_letters()
    await fetch(f"UPDATE room SET {state}")  # noqa: S608

    await hand_over(number, to=boris.id, by=ann.id)

    assert (await room_card(number, by=boris.id)).is_mine
    assert await told() == [
        (ann.id, "new-owner"),
        (aigerim.id, "new-owner"),
        (boris.id, "made-owner"),
    ]
    with pytest.raises(NotOwner):
        await rename_room(number, "Mine", by=ann.id)


async def test_a_letter_about_a_new_owner_keeps_no_name() -> None:
    number = await a_room(of=ann, with_=[boris, aigerim])

    await hand_over(number, to=boris.id, by=ann.id)

    (to_ann, _) = await letters("new-owner")
    assert to_ann.facts == {"room": "Office", "number": number}


async def test_what_the_owner_has_not_got_yet_goes_to_the_next_owner() -> None:
    number = await a_room(of=ann, with_=[boris, aigerim, taras])
    await leave_room(number, by=taras.id)

    await hand_over(number, to=boris.id, by=ann.id)

    assert set(await told()) == {
        (boris.id, "joined"),
        (boris.id, "left"),
        (ann.id, "new-owner"),
        (aigerim.id, "new-owner"),
        (boris.id, "made-owner"),
    }


async def test_what_is_not_told_to_an_owner_as_such_stays_with_whom_it_was_for() -> None:
    await a_room(of=taras, with_=[aigerim])
    number = await a_room(of=ann, with_=[boris, taras])
    await post_to_members(LetterKind.DRAW_CANCELLED, room=await owned_room(number, by=ann.id))

    await hand_over(number, to=boris.id, by=ann.id)

    kept = [(to, kind) for to, kind in await told() if kind in ("joined", "draw-cancelled")]
    assert sorted(kept) == [
        (ann.id, "draw-cancelled"),
        (boris.id, "draw-cancelled"),
        (boris.id, "joined"),
        (taras.id, "draw-cancelled"),
        (taras.id, "joined"),
    ]


async def test_whoever_handed_over_may_leave() -> None:
    number = await a_room(of=ann, with_=[boris])
    await hand_over(number, to=boris.id, by=ann.id)

    await leave_room(number, by=ann.id)

    assert await my_rooms(by=ann.id) == []


@pytest.mark.parametrize("nobody", [aigerim.id, PersonId(404), PersonId(HIGHEST_ID + 1)])
async def test_a_room_is_handed_over_to_a_member_only(nobody: PersonId) -> None:
    number = await a_room(of=ann, with_=[boris])
    await introduce(aigerim)

    with pytest.raises(NotAMember):
        await hand_over(number, to=nobody, by=ann.id)


async def test_handing_over_to_oneself_changes_nothing() -> None:
    number = await a_room(of=ann, with_=[boris])
    await burn_letters()

    await hand_over(number, to=ann.id, by=ann.id)

    assert await letters() == []
    assert await owned_by(ann.id) == 1


async def test_a_next_owner_with_as_many_rooms_as_one_may_is_refused() -> None:
    use_limits(Limits(rooms_each=1))
    await a_room(of=boris)
    number = await a_room(of=ann, with_=[boris])

    with pytest.raises(NextOwnerHasTooManyRooms) as refusal:
        await hand_over(number, to=boris.id, by=ann.id)

    assert refusal.value.limit == 1
    assert await owned_by(ann.id) == 1


async def test_a_finished_room_counts_for_neither_owner() -> None:
    use_limits(Limits(rooms_each=1))
    number = await a_room(of=ann, with_=[boris])
    await fetch("UPDATE room SET state = 'finished', drawn_at = $1, finished_at = $1", NOON)
    await a_room(of=boris)

    await hand_over(number, to=boris.id, by=ann.id)

    assert await owned_by(boris.id) == 2


async def test_creations_and_handovers_at_the_same_moment_keep_the_limit() -> None:
    friends = a_crowd(10)
    numbers = [await a_room(of=one, with_=[taras]) for one in friends]

    answers = await asyncio.gather(
        *(create_room(f"Room {place}", "20 €", None, by=taras.id) for place in range(50)),
        *(
            hand_over(number, to=taras.id, by=one.id)
            for number, one in zip(numbers, friends, strict=True)
        ),
        return_exceptions=True,
    )

    assert await owned_by(taras.id) == 3
    refused = [answer for answer in answers if isinstance(answer, BaseException)]
    assert len(refused) == 57
    assert {type(answer) for answer in refused} <= {TooManyRooms, NextOwnerHasTooManyRooms}


async def test_two_who_hand_over_to_each_other_at_the_same_moment_do_not_wait_for_ever() -> None:
    of_ann = await a_room(of=ann, with_=[boris])
    of_boris = await a_room(of=boris, with_=[ann])

    await asyncio.gather(
        hand_over(of_ann, to=boris.id, by=ann.id), hand_over(of_boris, to=ann.id, by=boris.id)
    )

    assert (await owned_by(ann.id), await owned_by(boris.id)) == (1, 1)
