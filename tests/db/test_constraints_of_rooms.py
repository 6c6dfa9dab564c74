"""What must never be false about people and rooms, tried with plain SQL."""

from typing import Any

import pytest

from db.engine import fetch
from tests.db.rows import (
    LATER,
    MARK,
    MEMBER,
    OWNER,
    STRANGER,
    THEN,
    a_room_of_two,
    insert,
    refused,
    refused_row,
)

pytestmark = pytest.mark.usefixtures("memory")

SCHEDULED: dict[str, Any] = {"state": "scheduled", "draw_at": LATER, "draw_zone": "Asia/Almaty"}


async def test_a_room_cannot_belong_to_somebody_who_is_not_in_it() -> None:
    room = await a_room_of_two()

    assert await refused("UPDATE room SET owner = $1", STRANGER) == "room_owner_is_member"
    assert await fetch("SELECT owner FROM room") == [{"owner": OWNER}]
    assert room


async def test_an_owner_cannot_be_taken_out_of_the_room() -> None:
    await a_room_of_two()

    name = await refused("DELETE FROM membership WHERE person = $1", OWNER)

    assert name == "room_owner_is_member"


async def test_a_room_cannot_be_without_its_owner_from_the_start() -> None:
    await a_room_of_two()

    name = await refused_row(
        "room", number="654321", name="Home", budget="1", owner=OWNER, created_at=THEN
    )

    assert name == "room_owner_is_member"


async def test_an_owner_cannot_vanish() -> None:
    await a_room_of_two()

    name = await refused("DELETE FROM person WHERE id = $1", OWNER)

    assert name in {"room_owner_fkey", "membership_person_fkey"}


async def test_a_member_cannot_vanish() -> None:
    await a_room_of_two()

    name = await refused("DELETE FROM person WHERE id = $1", MEMBER)

    assert name == "membership_person_fkey"


async def test_nobody_is_in_a_room_twice() -> None:
    room = await a_room_of_two()

    assert await refused_row("membership", room=room, person=MEMBER, joined_at=THEN) == "joins_once"


async def test_two_rooms_cannot_bear_one_number() -> None:
    await a_room_of_two(number="123456")

    name = await refused_row(
        "room", number="123456", name="Home", budget="1", owner=OWNER, created_at=THEN
    )

    assert name == "room_number_key"


@pytest.mark.parametrize("number", ["1234", "012345", "12345a", "", "١٢٣٤٥٦"])
async def test_a_room_cannot_bear_what_is_no_number(number: str) -> None:
    await a_room_of_two()

    assert await refused("UPDATE room SET number = $1", number) == "room_number"


@pytest.mark.parametrize("name", ["", "   "])
async def test_a_room_cannot_be_without_a_name(name: str) -> None:
    await a_room_of_two()

    assert await refused("UPDATE room SET name = $1", name) == "room_name"


async def test_a_room_cannot_be_without_a_budget() -> None:
    await a_room_of_two()

    assert await refused("UPDATE room SET budget = ' '") == "room_budget"


async def test_a_room_cannot_be_in_an_unknown_state() -> None:
    await a_room_of_two()

    assert await refused("UPDATE room SET state = 'bogus'") == "room_state"


async def test_a_room_cannot_have_an_unknown_shape() -> None:
    await a_room_of_two()

    assert await refused("UPDATE room SET shape = 'square'") == "room_shape"


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({"state": "open"}, "room_scheduled"),
        ({"draw_at": None, "draw_zone": None}, "room_scheduled"),
        ({"draw_zone": None}, "room_zone"),
        ({"state": "failed", "draw_at": None, "draw_zone": None}, "room_failed"),
        ({"failed_because": "too-few"}, "room_failed"),
        ({"state": "drawn", "draw_at": None, "draw_zone": None}, "room_drawn"),
        ({"drawn_at": THEN}, "room_drawn"),
        ({"finished_at": THEN}, "room_finished"),
        (
            {"state": "finished", "draw_at": None, "draw_zone": None, "drawn_at": THEN},
            "room_finished",
        ),
        ({"secret_from": THEN}, "room_secret"),
        ({"secret_until": LATER}, "room_secret"),
        ({"secret_from": THEN, "secret_until": LATER}, "room_secret"),
        (
            {
                "state": "open",
                "draw_at": None,
                "draw_zone": None,
                "secret_from": THEN,
                "secret_until": LATER,
            },
            "room_secret",
        ),
    ],
)
async def test_a_scheduled_room_cannot_contradict_itself(
    change: dict[str, Any], constraint: str
) -> None:
    await a_room_of_two(**SCHEDULED)

    sets = ", ".join(f"{column} = ${place}" for place, column in enumerate(change, start=1))

    assert await refused(f"UPDATE room SET {sets}", *change.values()) == constraint  # noqa: S608


@pytest.mark.parametrize("table", ["room", "person", "membership", "letter", "wrong_number"])
async def test_no_row_is_dated_by_the_clock_of_the_database(table: str) -> None:
    rows = await fetch(
        "SELECT column_name FROM information_schema.columns WHERE table_name = $1"
        " AND data_type LIKE 'timestamp%' AND column_default IS NOT NULL",
        table,
    )

    assert rows == []


async def test_nobody_speaks_an_unknown_language() -> None:
    await a_room_of_two()

    constraint = await refused("UPDATE person SET language = 'la'")

    assert constraint.startswith("person_language")


async def test_a_deleted_room_takes_everything_of_it_along() -> None:
    room = await a_room_of_two(state="drawn", drawn_at=THEN)
    await insert("exclusion", room=room, giver=OWNER, receiver=MEMBER)
    await insert("pair", room=room, giver=OWNER, recipient=b"sealed", recipient_mark=MARK)

    await fetch("DELETE FROM room WHERE id = $1", room)

    for table in ("membership", "exclusion", "pair"):
        assert await fetch(f"SELECT FROM {table}") == []
