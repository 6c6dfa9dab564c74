"""Whoever never pressed Start, or has just deleted their data, is refused in words."""

import asyncio

import pytest

from db.engine import fetch
from santa.errors import NeverPressedStart, RoomNotFound
from santa.identifiers import PersonId
from santa.people import choose_language, choose_zone, lose_sight_of, recognise, welcome_back
from santa.people.own_data import delete_my_data
from santa.rooms import (
    create_room,
    join_room,
    may_create_room,
    my_rooms,
    see_invitation,
)
from tests.cast import a_room, ann, boris, introduce

pytestmark = pytest.mark.usefixtures("memory", "moment")

NOBODY = PersonId(404)


async def test_no_room_is_created() -> None:
    with pytest.raises(NeverPressedStart):
        await may_create_room(by=NOBODY)
    with pytest.raises(NeverPressedStart):
        await create_room("Office", "20 €", None, by=NOBODY)

    assert await fetch("SELECT FROM room") == []


@pytest.mark.parametrize("typed", ["99999999", "hello"])
async def test_no_number_is_looked_up_or_counted(typed: str) -> None:
    with pytest.raises(NeverPressedStart):
        await see_invitation(typed, by=NOBODY)

    assert await fetch("SELECT FROM wrong_number") == []


async def test_no_room_that_exists_is_shown_or_joined() -> None:
    number = await a_room(of=ann)

    with pytest.raises(NeverPressedStart):
        await see_invitation(number, by=NOBODY)
    with pytest.raises(NeverPressedStart):
        await join_room(number, None, by=NOBODY)


async def test_what_is_noticed_about_them_makes_nobody_of_them() -> None:
    await choose_language("en", by=NOBODY)
    await choose_zone("Europe/Kyiv", by=NOBODY)
    await lose_sight_of(NOBODY)
    await welcome_back(NOBODY)

    assert await recognise(NOBODY) is None
    assert await my_rooms(by=NOBODY) == []


async def test_deleting_what_is_not_there_is_harmless() -> None:
    await delete_my_data(by=NOBODY)


async def test_joining_and_deleting_at_the_same_moment_leaves_nobody_half_way() -> None:
    for _ in range(5):
        number = await a_room(of=ann)
        await introduce(boris)

        joined, deleted, created = await asyncio.gather(
            join_room(number, boris.wishes, by=boris.id),
            delete_my_data(by=boris.id),
            create_room("Mine", "20 €", None, by=boris.id),
            return_exceptions=True,
        )

        assert deleted is None
        assert joined is None or isinstance(joined, (NeverPressedStart, RoomNotFound))
        assert isinstance(created, (str, NeverPressedStart))
        assert await recognise(boris.id) is None
        assert len(await fetch("SELECT FROM membership")) == 1
        await delete_my_data(by=ann.id)
