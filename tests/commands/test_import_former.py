"""Whoever used the former bot finds themselves, their rooms and their wishes again."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from cryptography.fernet import Fernet

from db.engine import Address, fetch
from db.sealing import unseal
from santa.identifiers import PersonId, RoomNumber
from santa.letters.queue import claim_letters
from santa.rooms import my_recipient, room_card
from tests.commands import former
from tests.commands.programs import Ended, manage
from tests.conftest import SEALING_KEY

DATABASE = "former"


@pytest.fixture
async def line(memory: Address) -> AsyncIterator[Any]:
    """Connect to an empty database that is to become the former bot's."""

    async def execute(statement: str) -> None:
        ours = await asyncpg.connect(**memory.as_config())
        await ours.execute(statement)
        await ours.close()

    await execute(f"CREATE DATABASE {DATABASE}")
    connected = await asyncpg.connect(**replace(memory, database=DATABASE).as_config())
    yield connected
    await connected.close()
    await execute(f"DROP DATABASE {DATABASE}")


async def take_over(folder: Path, settings: dict[str, str], memory: Address) -> Ended:
    dsn = f"postgresql://{memory.user}:{memory.password}@/{DATABASE}?host={memory.host}"
    return await asyncio.to_thread(manage, "import_former", dsn, folder=folder, environ=settings)


@pytest.mark.parametrize("version", [former.EARLY, former.LATE], ids=["early", "late"])
async def test_everybody_and_everything_is_there(
    folder: Path, settings: dict[str, str], memory: Address, line: Any, version: former.Version
) -> None:
    known = former.generated(seed=2026)
    await former.write(line, known, version, SEALING_KEY)

    ended = await take_over(folder, settings, memory)

    assert ended.code == 0, ended.complained
    assert f"Taken over: {former.PEOPLE} people and {former.ROOMS} rooms." in ended.said
    people = {row["id"]: row for row in await fetch("SELECT * FROM person")}
    for person in known.people:
        found = people[person.id]
        assert (found["first_name"], found["last_name"]) == (person.first_name, person.last_name)
        assert opened(found["address"]) == person.address
        assert opened(found["phone"]) == person.phone
        assert found["language"] == ("ru" if version.has_language else None)
    wishes = {
        (row["number"], row["person"]): unseal(row["wishes"])
        for row in await fetch(
            "SELECT number, person, wishes FROM membership JOIN room ON room.id = room"
        )
    }
    assert wishes == {
        (str(room.number), member): room.wish_of(member)
        for room in known.rooms
        for member in room.members
    }


def opened(sealed: bytes | None) -> str | None:
    return None if sealed is None else unseal(sealed)


async def test_a_drawn_room_goes_on_where_it_was(
    folder: Path, settings: dict[str, str], memory: Address, line: Any
) -> None:
    known = former.generated(seed=7, people=50, rooms=9)
    await former.write(line, known, former.LATE, SEALING_KEY)
    room = next(one for one in known.rooms if one.drawn)
    giver, recipient = room.members[0], room.members[1]

    await take_over(folder, settings, memory)

    found = await my_recipient(RoomNumber(str(room.number)), by=PersonId(giver))
    assert found.wishes == room.wish_of(recipient)
    assert (await room_card(RoomNumber(str(room.number)), by=PersonId(giver))).is_mine
    # To the people it is the same bot as before: nobody hears anything twice.
    assert await claim_letters(10) == []


async def test_a_second_time_changes_nothing(
    folder: Path, settings: dict[str, str], memory: Address, line: Any
) -> None:
    await former.write(line, former.generated(seed=7, people=50, rooms=9), former.LATE, SEALING_KEY)
    await take_over(folder, settings, memory)
    await fetch("UPDATE person SET first_name = 'Аня' WHERE id = 10001")
    await fetch("UPDATE room SET name = 'Переименована' WHERE name = 'Комната 5'")

    again = await take_over(folder, settings, memory)

    assert "Taken over: 0 people and 0 rooms." in again.said
    assert "Here already: 50 people and 9 rooms." in again.said
    rows = await fetch("SELECT first_name FROM person WHERE id = 10001")
    assert rows == [{"first_name": "Аня"}]


async def test_what_cannot_be_taken_over_is_told(
    folder: Path, settings: dict[str, str], memory: Address, line: Any
) -> None:
    await former.write(line, former.Former(former.generated(1).people[:3], []), former.LATE, KEY)
    await line.execute("UPDATE users SET timezone = 'Mars/Base' WHERE user_id = 10000")
    await line.execute(
        "INSERT INTO rooms (name, number, budget, owner_id) VALUES"
        " ('Short', 12, '5', 10000), ('Empty', 123456, '5', NULL)"
    )

    ended = await take_over(folder, settings, memory)

    assert ended.code == 0, ended.complained
    assert "person 10001: the address, which opens under none of the keys" in ended.said
    assert "person 10000: the time zone, which is none of the IANA list" in ended.said
    assert "room 12: its number, which is " in ended.said
    assert "room 123456: the whole room, in which there is nobody" in ended.said
    assert await fetch("SELECT name FROM room") == [{"name": "Short"}]


async def test_another_database_is_refused_in_one_line(
    folder: Path, settings: dict[str, str], memory: Address, line: Any
) -> None:
    ended = await take_over(folder, settings, memory)

    assert ended.code == 1
    assert "That is no database of the former bot" in ended.complained
    assert "Traceback" not in ended.complained


KEY = Fernet.generate_key().decode()
