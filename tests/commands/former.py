"""A database as the former bot left it: its tables, and a thousand people in them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.fernet import Fernet

PEOPLE = 1000
ROOMS = 120
BEGUN = datetime(2023, 11, 1, 12, tzinfo=UTC)
SURNAMES = ("Иванова", "Қайратұлы", "O'Brien", "Шевченко")

TABLES = (
    (
        "CREATE TABLE users (user_id bigint PRIMARY KEY, username varchar(256) UNIQUE,"
        " first_name varchar(128), last_name varchar(128), email varchar(64),"
        " encrypted_address bytea, encrypted_number bytea,"
        " registered_at timestamptz DEFAULT now(), is_active bool DEFAULT true,"
        " is_superuser bool DEFAULT false{more})"
    ),
    (
        "CREATE TABLE rooms (id serial PRIMARY KEY, name varchar(16) NOT NULL,"
        " number int NOT NULL UNIQUE, budget varchar(16) NOT NULL,"
        " created_at timestamptz DEFAULT now(), is_closed bool DEFAULT false,"
        " started_at timestamptz, closed_at timestamptz, owner_id bigint REFERENCES users)"
    ),
    "CREATE TABLE rooms_users ({room} int REFERENCES rooms, user_id bigint REFERENCES users)",
    (
        "CREATE TABLE wishes_rooms (room_id int REFERENCES rooms, user_id bigint REFERENCES users,"
        " wish varchar(256) NOT NULL)"
    ),
    (
        "CREATE TABLE game_results (id serial PRIMARY KEY, room_id int REFERENCES rooms,"
        " recipient_id bigint REFERENCES users, sender_id bigint REFERENCES users,"
        " assigned_at timestamptz DEFAULT now())"
    ),
)


@dataclass(frozen=True)
class Version:
    """How a version of the former bot named its columns."""

    room: str
    has_language: bool


EARLY = Version(room="rooms_id", has_language=False)
LATE = Version(room="room_id", has_language=True)


@dataclass(frozen=True)
class Person:
    id: int
    first_name: str
    last_name: str
    address: str | None
    phone: str | None


@dataclass(frozen=True)
class Room:
    number: int
    name: str
    owner: int
    members: Sequence[int]
    drawn: bool

    def wish_of(self, person: int) -> str:
        return f"Желание {person} <для> комнаты {self.number}"


@dataclass(frozen=True)
class Former:
    people: Sequence[Person]
    rooms: Sequence[Room]


def generated(seed: int, people: int = PEOPLE, rooms: int = ROOMS) -> Former:
    """Make people and rooms up; every third room is drawn."""
    chance = random.Random(seed)  # noqa: S311 - nobody is to be surprised
    everybody = [
        Person(
            id=10_000 + place,
            first_name=f"Имя{place}",
            last_name=chance.choice(SURNAMES),
            address=f"ул. Абая {place}, кв. 5" if place % 2 else None,
            phone=f"+7701{place:07}" if place % 3 else None,
        )
        for place in range(people)
    ]
    numbers = chance.sample(range(100_000, 1_000_000), rooms)
    made = []
    for place, number in enumerate(numbers):
        members = chance.sample([one.id for one in everybody], chance.randint(3, 40))
        made.append(Room(number, f"Комната {place}", members[0], members, place % 3 == 0))
    return Former(everybody, made)


async def write(line: Any, former: Former, version: Version, key: str) -> None:
    """Write it down as the former bot would have."""
    fernet = Fernet(key)

    def sealed(text: str | None) -> bytes | None:
        return None if text is None else fernet.encrypt(text.encode())

    more = ", timezone varchar(32), language varchar(3)" if version.has_language else ""
    for table in TABLES:
        await line.execute(table.format(more=more, room=version.room))
    await line.executemany(
        "INSERT INTO users (user_id, first_name, last_name, encrypted_address, encrypted_number,"
        " registered_at) VALUES ($1, $2, $3, $4, $5, $6)",
        [
            (one.id, one.first_name, one.last_name, sealed(one.address), sealed(one.phone), BEGUN)
            for one in former.people
        ],
    )
    if version.has_language:
        await line.execute("UPDATE users SET language = 'ru', timezone = 'Asia/Almaty'")
    for place, room in enumerate(former.rooms, start=1):
        created = BEGUN + timedelta(minutes=place)
        await line.execute(
            "INSERT INTO rooms (id, name, number, budget, created_at, is_closed, closed_at,"
            " owner_id) VALUES ($1, $2, $3, '5000 тг', $4, $5, $6, $7)",
            *(place, room.name, room.number, created, room.drawn),
            created + timedelta(days=30) if room.drawn else None,
            room.owner,
        )
        await line.executemany(
            f"INSERT INTO rooms_users ({version.room}, user_id) VALUES ($1, $2)",  # noqa: S608
            [(place, member) for member in room.members],
        )
        await line.executemany(
            "INSERT INTO wishes_rooms (room_id, user_id, wish) VALUES ($1, $2, $3)",
            [(place, member, room.wish_of(member)) for member in room.members],
        )
        if room.drawn:
            circle = zip(room.members, [*room.members[1:], room.members[0]], strict=True)
            await line.executemany(
                "INSERT INTO game_results (room_id, sender_id, recipient_id) VALUES ($1, $2, $3)",
                [(place, giver, recipient) for giver, recipient in circle],
            )
