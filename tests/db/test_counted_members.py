"""A room knows how many are in it, however they come and go: nobody counts ten thousand rows."""

import os

from piccolo.apps.migrations.commands.forwards import run_forwards

from db.engine import Address, fetch
from db.migrating import migrate
from tests.db.rows import MEMBER, OWNER, STRANGER, THEN, a_room_of_two

BEFORE_ANYBODY_COUNTED = "2026-11-23T03:56:24:049962"


async def counted() -> list[int]:
    return [row["people"] for row in await fetch("SELECT people FROM room ORDER BY id")]


async def test_who_comes_and_who_goes_is_counted(memory: Address) -> None:
    room = await a_room_of_two()
    come = "INSERT INTO membership (room, person, joined_at) VALUES ($1, $2, $3)"

    await fetch(come, room, STRANGER, THEN)
    with_the_stranger = await counted()
    await fetch("DELETE FROM membership WHERE person = ANY ($1)", [STRANGER, MEMBER])

    assert (with_the_stranger, await counted()) == ([3], [1])


async def test_those_who_come_and_go_at_once_are_counted_in_each_of_their_rooms(
    memory: Address,
) -> None:
    await a_room_of_two()
    await a_room_of_two("654321")
    await fetch(
        "INSERT INTO person (id, met_at) SELECT id, $1 FROM generate_series(201, 300) AS id", THEN
    )

    await fetch(
        "INSERT INTO membership (room, person, joined_at)"
        " SELECT room.id, person.id, $1 FROM room, person WHERE person.id > 200",
        THEN,
    )
    at_their_most = await counted()
    await fetch("DELETE FROM membership WHERE person > 200")

    assert (at_their_most, await counted()) == ([102, 102], [2, 2])


async def test_who_is_there_already_is_not_counted_again(memory: Address) -> None:
    room = await a_room_of_two()

    await fetch(
        "INSERT INTO membership (room, person, joined_at) VALUES ($1, $2, $3)"
        " ON CONFLICT DO NOTHING",
        room,
        OWNER,
        THEN,
    )

    assert await counted() == [2]


async def test_those_who_were_there_before_are_counted(empty_memory: Address) -> None:
    os.environ.setdefault("PICCOLO_CONF", "db.piccolo_conf")
    await run_forwards("santa", BEFORE_ANYBODY_COUNTED)
    await a_room_of_two()
    assert await counted() == [0]

    await migrate()

    assert await counted() == [2]
