"""What people see of their rooms, each as far as they may know it."""

from dataclasses import replace

import pytest

from db.engine import fetch
from db.sealing import seal
from santa.errors import NoRecipientNow, RoomIsNotDrawn
from santa.identifiers import PersonId, RoomNumber
from santa.people import lose_sight_of
from santa.rooms import (
    RoomLine,
    RoomState,
    finish_game,
    join_room,
    my_recipient,
    my_rooms,
    participants,
    room_card,
)
from tests.cast import a_crowd, a_room, a_scheduled_room, aigerim, ann, boris, introduce, taras
from tests.moments import Moment
from tests.santa.pairs import a_drawn_room

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_somebody_without_rooms_has_an_empty_list() -> None:
    await introduce(ann)

    assert await my_rooms(by=ann.id) == []


async def test_my_rooms_stand_in_the_order_in_which_i_came(moment: Moment) -> None:
    first = await a_room(of=ann, with_=[boris], name="Office")
    moment.pass_by(hours=1)
    second = await a_room(of=boris, name="Home")
    third = await a_room(of=boris, name="Garden")
    await a_room(of=aigerim, name="Not mine")

    assert await my_rooms(by=boris.id) == [
        RoomLine(number=first, name="Office", state=RoomState.OPEN, is_mine=False),
        RoomLine(number=second, name="Home", state=RoomState.OPEN, is_mine=True),
        RoomLine(number=third, name="Garden", state=RoomState.OPEN, is_mine=True),
    ]


async def test_a_member_sees_who_owns_the_room() -> None:
    number = await a_room(of=ann, with_=[boris])

    card = await room_card(number, by=boris.id)

    assert (card.owner, card.is_mine) == ("Ann Lee", False)


async def test_a_member_sees_when_the_draw_is() -> None:
    number = await a_scheduled_room(of=ann, with_=[boris])

    card = await room_card(number, by=boris.id)

    assert card.state is RoomState.SCHEDULED
    assert card.moment is not None
    assert not card.moment.is_secret


async def test_a_room_that_failed_says_why() -> None:
    number = await a_room(of=ann)
    await fetch("UPDATE room SET state = 'failed', failed_because = 'too-few'")

    card = await room_card(number, by=ann.id)

    assert (card.state, card.failed_because) == (RoomState.FAILED, "too-few")


async def test_participants_stand_in_the_order_in_which_they_came(moment: Moment) -> None:
    number = await a_room(of=aigerim, with_=[boris, ann])
    await introduce(taras)
    moment.pass_by(hours=1)
    await join_room(number, None, by=taras.id)

    page = await participants(number, by=boris.id)

    assert [one.name for one in page.people] == [aigerim.name, boris.name, ann.name, taras.name]
    assert [one.is_owner for one in page.people] == [True, False, False, False]
    assert (page.page, page.pages, page.total) == (0, 1, 4)


async def test_the_highest_identifier_there_is_may_play() -> None:
    highest = replace(boris, id=PersonId(2**63 - 1))
    number = await a_room(of=ann, with_=[highest])

    assert (await room_card(number, by=highest.id)).people == 2


async def test_participants_show_who_has_filled_in_what() -> None:
    number = await a_room(of=ann, with_=[boris])
    await fetch("UPDATE person SET address = $2 WHERE id = $1", ann.id, seal(ann.address))
    await fetch("UPDATE membership SET wishes = NULL WHERE person = $1", ann.id)

    page = await participants(number, by=boris.id)

    assert [(one.has_wishes, one.has_address) for one in page.people] == [
        (False, True),
        (True, False),
    ]


async def test_participants_show_who_cannot_be_reached() -> None:
    number = await a_room(of=ann, with_=[boris, taras])
    await lose_sight_of(boris.id)

    page = await participants(number, by=ann.id)

    assert [one.is_unreachable for one in page.people] == [False, True, False]


async def test_a_game_that_has_just_ended_is_not_forgotten_yet() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await finish_game(number, by=ann.id)
    await fetch("DELETE FROM pair WHERE giver = $1", boris.id)

    with pytest.raises(NoRecipientNow) as refusal:
        await my_recipient(number, by=boris.id)

    assert refusal.type is NoRecipientNow


async def a_room_of_forty_five() -> RoomNumber:
    number = await a_room(of=ann)
    crowd = a_crowd(44)
    await introduce(*crowd)
    await fetch(
        "INSERT INTO membership (room, person, joined_at)"
        " SELECT room.id, person.id, room.created_at FROM room, person"
        " WHERE person.id <> room.owner ORDER BY person.id"
    )
    return number


async def test_participants_come_in_pages_of_twenty() -> None:
    number = await a_room_of_forty_five()

    pages = [await participants(number, by=ann.id, page=page) for page in range(3)]

    assert [len(page.people) for page in pages] == [20, 20, 5]
    assert {page.pages for page in pages} == {3}
    assert len({one.id for page in pages for one in page.people}) == 45


@pytest.mark.parametrize(("asked", "shown"), [(-1, 0), (3, 2), (10**6, 2)])
async def test_a_page_that_does_not_exist_is_the_nearest_that_does(asked: int, shown: int) -> None:
    number = await a_room_of_forty_five()

    page = await participants(number, by=ann.id, page=asked)

    assert page.page == shown
    assert page.people


async def test_whoever_names_no_page_gets_the_first() -> None:
    number = await a_room_of_forty_five()

    page = await participants(number, by=ann.id)

    assert page.page == 0


async def test_nobody_has_a_recipient_before_the_draw() -> None:
    number = await a_room(of=ann, with_=[boris, taras])

    with pytest.raises(RoomIsNotDrawn):
        await my_recipient(number, by=ann.id)


async def test_a_recipient_who_has_just_gone_is_nobody() -> None:
    number = await a_drawn_room(ann, boris, taras)
    await fetch("DELETE FROM pair WHERE giver = $1", boris.id)
    await fetch("DELETE FROM membership WHERE person = $1", boris.id)

    with pytest.raises(NoRecipientNow):
        await my_recipient(number, by=ann.id)
