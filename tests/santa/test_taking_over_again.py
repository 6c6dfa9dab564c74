"""What is taken over again is known again, and nothing else is taken for it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from db.engine import fetch
from santa.former import take_over
from tests.moments import NOON
from tests.santa.former import NUMBER, PAVEL, PEOPLE, ROOM, column, taken

pytestmark = pytest.mark.usefixtures("memory", "moment")


async def test_a_number_that_is_taken_gives_way_and_it_is_told() -> None:
    await taken()

    report = await taken(name="Home", created_at=NOON - timedelta(days=9))

    [number] = set(await column("number")) - {NUMBER}
    assert report.losses == [f"room 123456: its number, which is {number} now"]


@pytest.mark.parametrize("changed", [{"name": "Home"}, {"budget": "5 €"}])
async def test_what_is_here_already_stays_as_it_is(changed: dict[str, str]) -> None:
    await taken()
    await fetch("UPDATE room SET name = 'Renamed'")

    report = await taken(**changed)

    assert await column("name") == ["Renamed"]
    assert (report.known_people, report.known_rooms, report.rooms) == (3, 1, 0)


async def test_a_room_whose_number_gave_way_is_known_again() -> None:
    rooms = [ROOM, replace(ROOM, name="Home", created_at=NOON - timedelta(days=9))]
    await take_over(PEOPLE, rooms)

    report = await take_over(PEOPLE, rooms)

    assert (report.known_rooms, report.rooms, report.losses) == (2, 0, [])


@pytest.mark.parametrize(
    "other", [{"name": "Home"}, {"created_at": NOON - timedelta(days=9)}, {"owner": PAVEL}]
)
async def test_two_rooms_that_have_much_in_common_are_two(other: dict[str, Any]) -> None:
    await taken()

    report = await taken(number="654321", **other)

    assert (report.known_rooms, report.rooms) == (0, 1)
