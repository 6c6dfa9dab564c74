"""People and a room as a former bot kept them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from db.engine import fetch
from santa.former import FormerPerson, FormerRoom, Report, take_over
from santa.identifiers import PersonId, RoomNumber
from tests.moments import NOON

OLGA, PAVEL, RUSLAN, STRANGER = (PersonId(10_000 + place) for place in range(4))
NUMBER = RoomNumber("123456")


def person(id_: PersonId, **known: Any) -> FormerPerson:
    whole: dict[str, Any] = {
        "first_name": "Olga",
        "last_name": "Kim",
        "language": "ru",
        "zone": "Asia/Almaty",
        "address": None,
        "phone": None,
        "met_at": NOON - timedelta(days=400),
        "is_active": True,
        "is_superuser": False,
    }
    return FormerPerson(id_, **{**whole, **known})


PEOPLE = [person(OLGA), person(PAVEL), person(RUSLAN)]
ROOM = FormerRoom(
    number=NUMBER,
    name="Office",
    budget="20 €",
    owner=OLGA,
    created_at=NOON - timedelta(days=10),
    draws_at=None,
    is_closed=False,
    closed_at=None,
    members=(OLGA, PAVEL, RUSLAN),
    wishes={PAVEL: "Tea"},
    pairs={},
)
CIRCLE = {OLGA: PAVEL, PAVEL: RUSLAN, RUSLAN: OLGA}


async def taken(**changed: Any) -> Report:
    return await take_over(PEOPLE, [replace(ROOM, **changed)])


async def column(name: str) -> list[Any]:
    return [row["it"] for row in await fetch(f"SELECT {name} AS it FROM room")]  # noqa: S608
