"""Ten thousand people in one room: everything that is done to a small room works there too.

How long it takes is measured by `benchmarks/rooms.py`.
"""

import pytest

from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.identifiers import PersonId, RoomNumber
from santa.letters.queue import claim_letters
from santa.people.own_data import delete_my_data
from santa.rooms import (
    delete_room,
    delivery,
    hand_over,
    join_room,
    keep_apart,
    leave_room,
    my_recipient,
    newcomers,
    participants,
)
from tests.cast import a_crowd, a_room, ann, introduce
from tests.moments import NOON
from tests.post import burn_letters, letters

pytestmark = pytest.mark.usefixtures("memory", "moment")

PEOPLE = 10_000


async def a_crowded_room() -> RoomNumber:
    number = await a_room(of=ann)
    await fetch(
        "INSERT INTO person (id, first_name, met_at)"
        " SELECT 8000000000 + place, 'Player ' || place, now()"
        " FROM generate_series(1, $1::bigint - 1) AS place",
        PEOPLE,
    )
    await fetch(
        "INSERT INTO membership (room, person, joined_at)"
        " SELECT room.id, person.id, room.created_at FROM room, person"
        " WHERE person.id <> room.owner ORDER BY person.id"
    )
    return number


async def test_ten_thousand_people_are_drawn() -> None:
    number = await a_crowded_room()

    await draw_now(number, by=ann.id)

    counts = await fetch("SELECT count(*) AS pairs, count(DISTINCT recipient_mark) FROM pair")
    assert counts == [{"pairs": PEOPLE, "count": PEOPLE}]
    assert await fetch("SELECT count(*) FROM letter WHERE kind = 'result'") == [{"count": PEOPLE}]
    assert (await my_recipient(number, by=ann.id)).name.startswith("Player ")


async def test_ten_thousand_waiting_letters_are_claimed_in_turn() -> None:
    await draw_now(await a_crowded_room(), by=ann.id)

    claims = [await claim_letters(30) for _ in range(10)]

    assert [len(letters) for letters in claims] == [30] * 10


async def test_somebody_joins_ten_thousand_people_at_once() -> None:
    number = await a_crowded_room()
    newcomer = a_crowd(1)[0]
    await introduce(newcomer)

    await join_room(number, None, by=newcomer.id)
    last = await participants(number, by=newcomer.id, page=PEOPLE)

    assert last.people[-1].name == newcomer.name


async def a_member_of(number: RoomNumber) -> PersonId:
    return (await participants(number, by=ann.id, page=7)).people[3].id


async def test_somebody_leaves_ten_thousand_people_who_have_drawn() -> None:
    number = await a_crowded_room()
    await draw_now(number, by=ann.id)
    await burn_letters()
    leaver = await a_member_of(number)

    await leave_room(number, by=leaver)

    (repaired,) = await letters("result-repaired")
    assert await my_recipient(number, by=repaired.receiver)
    assert await fetch("SELECT count(*) FROM pair") == [{"count": PEOPLE - 1}]


async def test_somebody_among_ten_thousand_deletes_their_data() -> None:
    number = await a_crowded_room()
    await draw_now(number, by=ann.id)
    leaver = await a_member_of(number)

    await delete_my_data(by=leaver)

    assert await fetch("SELECT count(*) FROM pair") == [{"count": PEOPLE - 1}]


async def test_an_owner_manages_ten_thousand_people() -> None:
    number = await a_crowded_room()
    heir = await a_member_of(number)

    assert (await newcomers(number, NOON, by=ann.id)).people == PEOPLE
    await keep_apart(number, ann.id, heir, mutual=True, by=ann.id)
    await hand_over(number, to=heir, by=ann.id)
    await draw_now(number, by=heir)
    assert (await delivery(number, by=heir)).total == PEOPLE
    await delete_room(number, by=heir)
    assert await fetch("SELECT count(*) FROM membership") == [{"count": 0}]
