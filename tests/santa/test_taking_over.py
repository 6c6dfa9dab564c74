"""What a former bot knew is taken over as far as it makes sense; the rest is told by number."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from db.engine import fetch
from santa.former import take_over
from santa.identifiers import PersonId
from santa.people import my_profile, recognise
from santa.rooms import RoomState, delivery, my_recipient, participants, room_card
from tests.moments import NOON
from tests.santa.former import (
    CIRCLE,
    NUMBER,
    OLGA,
    PAVEL,
    PEOPLE,
    ROOM,
    RUSLAN,
    STRANGER,
    column,
    person,
    taken,
)

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_a_room_comes_with_its_people_and_their_wishes() -> None:
    report = await taken()

    card = await room_card(NUMBER, by=PAVEL)
    page = await participants(NUMBER, by=PAVEL)
    assert (card.name, card.budget, card.state) == ("Office", "20 €", RoomState.OPEN)
    assert [one.id for one in page.people] == [OLGA, PAVEL, RUSLAN]
    assert [one.has_wishes for one in page.people] == [False, True, False]
    assert (report.people, report.rooms, report.losses) == (3, 1, [])


@pytest.mark.parametrize(
    ("known", "first", "last"),
    [
        ({"first_name": "", "last_name": "Kim"}, "Kim", ""),
        ({"first_name": " ", "last_name": ""}, "…", ""),
        ({"first_name": "O" * 70, "last_name": "K" * 70}, "O" * 64, "K" * 64),
    ],
)
async def test_everybody_has_a_name(known: Mapping[str, str], first: str, last: str) -> None:
    await take_over([person(OLGA, **known)], [])

    profile = await my_profile(by=OLGA)
    assert (profile.first_name, profile.last_name) == (first, last)


async def test_a_language_that_is_not_spoken_is_asked_again() -> None:
    await take_over([person(OLGA, language="la")], [])

    card = await recognise(OLGA)
    assert card is not None
    assert card.language is None


async def test_who_had_blocked_the_former_bot_is_not_reached() -> None:
    await take_over([person(OLGA, is_active=False), person(PAVEL)], [])

    cards = [await recognise(OLGA), await recognise(PAVEL)]
    assert [card.is_unreachable for card in cards if card] == [True, False]


@pytest.mark.parametrize(
    ("known", "loss"),
    [
        ({"address": "x" * 501}, "person 10000: the address (text-too-long)"),
        ({"phone": "12"}, "person 10000: the phone number, which does not exist"),
        ({"zone": "Mars"}, "person 10000: the time zone, which is none of the IANA list"),
    ],
)
async def test_what_makes_no_sense_of_a_person_is_told(known: dict[str, str], loss: str) -> None:
    report = await take_over([person(OLGA, **known)], [])

    assert report.losses == [loss]
    assert report.people == 1


async def test_a_drawn_room_keeps_its_pairs_and_its_shape() -> None:
    await taken(pairs=CIRCLE, is_closed=True, closed_at=NOON - timedelta(days=2))

    assert (await my_recipient(NUMBER, by=PAVEL)).name == "Olga Kim"
    assert await column("shape") == ["circle"]
    assert await column("drawn_at") == [NOON - timedelta(days=2)]
    assert (await delivery(NUMBER, by=OLGA)).arrived == 3


@pytest.mark.parametrize("pairs", [{OLGA: PAVEL}, {OLGA: PAVEL, PAVEL: RUSLAN}])
async def test_a_chain_that_does_not_close_is_no_circle(pairs: dict[PersonId, PersonId]) -> None:
    await taken(pairs=pairs)

    assert (await room_card(NUMBER, by=OLGA)).state is RoomState.DRAWN
    assert await column("shape") == ["any"]
    assert len(await fetch("SELECT FROM pair")) == len(pairs)


async def test_two_who_give_to_each_other_are_a_circle() -> None:
    await taken(members=(OLGA, PAVEL), pairs={OLGA: PAVEL, PAVEL: OLGA})

    assert (await my_recipient(NUMBER, by=PAVEL)).name == "Olga Kim"
    assert await column("shape") == ["circle"]


async def test_two_circles_are_any_circles() -> None:
    people = [*PEOPLE, person(STRANGER)]
    pairs = {OLGA: PAVEL, PAVEL: OLGA, RUSLAN: STRANGER, STRANGER: RUSLAN}
    members = (OLGA, PAVEL, RUSLAN, STRANGER)

    await take_over(people, [replace(ROOM, members=members, pairs=pairs)])

    assert await column("shape") == ["any"]


@pytest.mark.parametrize(
    "broken",
    [{OLGA: STRANGER}, {STRANGER: OLGA}, {OLGA: OLGA}, {OLGA: RUSLAN}],
    ids=["to a stranger", "of a stranger", "to oneself", "to somebody who has a Santa"],
)
async def test_a_pair_that_cannot_be_is_left_out_and_told(broken: dict[PersonId, PersonId]) -> None:
    report = await taken(pairs={PAVEL: RUSLAN, **broken})

    assert await fetch("SELECT giver FROM pair") == [{"giver": PAVEL}]
    assert report.losses == ["room 123456: 1 pairs of which somebody is missing"]


async def test_a_draw_that_is_ahead_stays_scheduled() -> None:
    report = await taken(draws_at=NOON + timedelta(days=1))

    card = await room_card(NUMBER, by=OLGA)
    assert card.state is RoomState.SCHEDULED
    assert card.moment is not None
    assert card.moment.at == NOON + timedelta(days=1)
    assert await column("draw_zone") == ["Asia/Almaty"]
    assert report.losses == []


@pytest.mark.parametrize(
    ("room", "loss"),
    [
        ({"draws_at": NOON}, "its draw, whose moment has passed"),
        ({"draws_at": NOON + timedelta(days=366)}, "its draw, whose moment has passed"),
        ({"is_closed": True}, "it was closed without pairs, and is open again"),
    ],
)
async def test_a_room_whose_draw_cannot_be_is_open_and_it_is_told(
    room: dict[str, Any], loss: str
) -> None:
    report = await taken(**room)

    assert (await room_card(NUMBER, by=OLGA)).state is RoomState.OPEN
    assert report.losses == [f"room 123456: {loss}"]


@pytest.mark.parametrize("owner", [None, STRANGER])
async def test_a_room_without_its_owner_is_its_first_members(owner: PersonId | None) -> None:
    await taken(owner=owner, members=(STRANGER, PAVEL, RUSLAN))

    assert (await room_card(NUMBER, by=PAVEL)).is_mine


async def test_an_owner_who_was_no_member_becomes_the_first() -> None:
    await taken(members=(PAVEL, RUSLAN))

    page = await participants(NUMBER, by=OLGA)
    assert [one.id for one in page.people] == [OLGA, PAVEL, RUSLAN]


async def test_a_room_without_a_name_is_told_and_left_out() -> None:
    report = await taken(name=" ")

    assert report.losses == ["room 123456: the whole room (text-is-empty)"]
    assert await column("name") == []


async def test_wishes_that_nobody_can_read_are_told_and_left_out() -> None:
    report = await taken(wishes={PAVEL: " "})

    assert report.losses == [f"room 123456: the wishes of {PAVEL} (text-is-empty)"]


async def test_a_room_in_which_nobody_is_left_is_told_and_left_out() -> None:
    report = await taken(owner=None, members=(STRANGER,))

    assert report.losses == ["room 123456: the whole room, in which there is nobody"]
    assert await column("name") == []


def test_whatever_prints_people_and_rooms_tells_nobodys_secrets() -> None:
    printed = repr(
        [person(OLGA, address="A house", phone="+77012345678"), replace(ROOM, pairs=CIRCLE)]
    )

    for secret in ("A house", "+77012345678", "Tea", repr(CIRCLE)):
        assert secret not in printed
