"""An invitation says what one joins, and joining tells the owner."""

import asyncio
from datetime import UTC, date, datetime

import pytest

from db.engine import fetch, transaction
from santa.errors import (
    AlreadyMember,
    NeverPressedStart,
    RoomIsClosed,
    RoomNotFound,
    TextIsEmpty,
)
from santa.identifiers import RoomNumber
from santa.people.own_data import delete_my_data
from santa.rooms import (
    PARTS_OF_DAY,
    Invitation,
    invitation_to,
    join_room,
    my_wishes,
    room_card,
    schedule_draw,
    see_invitation,
)
from santa.rooms.access import held_room
from tests.cast import a_room, a_scheduled_room, aigerim, ann, boris, introduce, taras
from tests.moments import NOON
from tests.post import Written, letters
from tests.santa.beside import beside, waits

pytestmark = pytest.mark.usefixtures("memory", "moment")

CLOSED = [
    "state = 'drawn', drawn_at = now()",
    "state = 'finished', drawn_at = now(), finished_at = now()",
]


async def test_an_invitation_says_what_one_joins() -> None:
    number = await a_room(of=ann, with_=[boris], name="Office", budget="20 €")
    await introduce(aigerim)

    invitation = await see_invitation(f"room_{number}", by=aigerim.id)

    assert invitation == Invitation(
        number=number, name="Office", budget="20 €", owner="Ann Lee", people=2, moment=None
    )


async def test_an_invitation_says_when_the_draw_is() -> None:
    number = await a_scheduled_room(of=ann, with_=[boris])
    await introduce(aigerim)

    invitation = await see_invitation(number, by=aigerim.id)

    assert invitation.moment is not None
    assert invitation.moment.at == datetime(2026, 12, 2, 12, tzinfo=UTC)


async def test_an_invitation_keeps_a_secret_minute() -> None:
    number = await a_room(of=ann)
    await schedule_draw(number, date(2026, 12, 24), PARTS_OF_DAY[-1], by=ann.id)
    await introduce(aigerim)

    invitation = await see_invitation(number, by=aigerim.id)

    assert invitation.moment is not None
    assert invitation.moment.is_secret
    assert invitation.moment.at == invitation.moment.secret_from


async def test_an_invitation_can_be_shown_again_without_counting_as_a_guess() -> None:
    number = await a_room(of=ann)
    await introduce(aigerim)

    again = [await invitation_to(number, by=aigerim.id) for _ in range(3)]

    assert [invitation.number for invitation in again] == [number] * 3
    with pytest.raises(RoomNotFound):
        await invitation_to(RoomNumber("99999999"), by=aigerim.id)
    assert await fetch("SELECT FROM wrong_number") == []


async def test_a_member_is_told_that_they_are_in_already() -> None:
    number = await a_room(of=ann, with_=[boris])

    with pytest.raises(AlreadyMember):
        await see_invitation(number, by=boris.id)


@pytest.mark.parametrize("closed", CLOSED)
async def test_a_closed_room_invites_nobody(closed: str) -> None:
    number = await a_room(of=ann)
    await fetch(f"UPDATE room SET {closed}")  # noqa: S608
    await introduce(boris)

    with pytest.raises(RoomIsClosed):
        await see_invitation(number, by=boris.id)


async def test_whoever_joins_is_in_the_room_with_their_wishes() -> None:
    number = await a_room(of=ann)
    await introduce(boris)

    await join_room(number, boris.wishes, by=boris.id)

    assert await my_wishes(number, by=boris.id) == boris.wishes
    card = await room_card(number, by=boris.id)
    assert (card.people, card.is_mine, card.has_wishes) == (2, False, True)


async def test_one_may_join_without_wishes() -> None:
    number = await a_room(of=ann)
    await introduce(boris)

    await join_room(number, None, by=boris.id)

    assert not (await room_card(number, by=boris.id)).has_wishes


async def test_the_owner_is_told_since_when_people_have_joined() -> None:
    number = await a_room(of=ann, with_=[aigerim])
    await fetch("DELETE FROM letter")
    await introduce(boris)

    await join_room(number, boris.wishes, by=boris.id)

    assert await letters() == [
        Written(
            receiver=ann.id,
            kind="joined",
            facts={"room": "Office", "number": number, "since": NOON.isoformat()},
            state="waiting",
            due_at=NOON,
        )
    ]


@pytest.mark.parametrize(
    "state",
    [
        "state = 'scheduled', draw_at = now(), draw_zone = 'UTC'",
        "state = 'failed', failed_because = 'too-few'",
    ],
)
async def test_a_room_that_is_not_drawn_yet_takes_players(state: str) -> None:
    number = await a_room(of=ann)
    await fetch(f"UPDATE room SET {state}")  # noqa: S608
    await introduce(boris)

    await join_room(number, None, by=boris.id)

    assert (await room_card(number, by=boris.id)).people == 2


@pytest.mark.parametrize("closed", CLOSED)
async def test_a_room_that_closed_meanwhile_is_not_joined(closed: str) -> None:
    number = await a_room(of=ann)
    await introduce(boris)
    await see_invitation(number, by=boris.id)
    await fetch(f"UPDATE room SET {closed}")  # noqa: S608

    with pytest.raises(RoomIsClosed):
        await join_room(number, boris.wishes, by=boris.id)

    assert len(await fetch("SELECT FROM membership")) == 1
    assert await letters() == []


async def test_a_room_that_is_gone_meanwhile_is_not_joined() -> None:
    number = await a_room(of=ann)
    await introduce(boris)
    await see_invitation(number, by=boris.id)
    await fetch("DELETE FROM room")

    with pytest.raises(RoomNotFound):
        await join_room(number, boris.wishes, by=boris.id)


async def test_whoever_is_forgotten_while_they_join_is_unknown() -> None:
    number = await a_room(of=ann)
    await introduce(boris)

    async with asyncio.timeout(60), transaction():
        await held_room(number)
        joining = beside(join_room(number, None, by=boris.id))
        assert await waits(joining)
        await beside(delete_my_data(by=boris.id))

    with pytest.raises(NeverPressedStart):
        await joining


async def test_wishes_that_cannot_be_seen_leave_one_outside() -> None:
    number = await a_room(of=ann)
    await introduce(boris)

    with pytest.raises(TextIsEmpty):
        await join_room(number, " ", by=boris.id)

    with pytest.raises(RoomNotFound):
        await room_card(number, by=boris.id)


async def test_joining_many_times_at_once_happens_once() -> None:
    number = await a_room(of=ann)
    await introduce(boris)

    answers = await asyncio.gather(
        *(join_room(number, boris.wishes, by=boris.id) for _ in range(10)), return_exceptions=True
    )

    assert [type(answer) for answer in answers].count(AlreadyMember) == 9
    assert len(await letters("joined")) == 1


async def test_many_who_join_at_once_are_all_in() -> None:
    number = await a_room(of=ann)
    newcomers = (boris, aigerim, taras)
    await introduce(*newcomers)

    await asyncio.gather(*(join_room(number, None, by=player.id) for player in newcomers))

    assert (await room_card(number, by=ann.id)).people == 4
    assert len(await letters("joined")) == 1
