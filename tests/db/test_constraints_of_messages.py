"""What must never be false of anonymous messages, whoever writes the rows."""

import pytest

from db.engine import Address, fetch
from tests.db.rows import MARK, MEMBER, OWNER, THEN, a_room_of_two, insert, refused, refused_row

SEALED = b"sealed"
OTHER_MARK = b"o" * 32


async def a_message(**values: object) -> int:
    row = {"channel_mark": MARK, "facts": SEALED, "written_on": THEN, "state": "waiting"}
    return await insert("message", room=await a_room_of_two(), **{**row, **values})


async def a_letter() -> int:
    return await insert(
        "letter",
        receiver=MEMBER,
        kind="message-from-santa",
        facts=SEALED,
        rank=3,
        state="waiting",
        attempts=0,
        parts=0,
        due_at=THEN,
        created_at=THEN,
    )


async def test_a_message_is_in_a_known_state(memory: Address) -> None:
    message = await a_message()

    for column in ("state", "told"):
        assert (
            await refused(f"UPDATE message SET {column} = 'read' WHERE id = $1", message)  # noqa: S608
            == f"message_{column}"
        )


async def test_a_message_outlives_its_letter(memory: Address) -> None:
    room = await a_room_of_two()
    letter = await a_letter()
    await insert(
        "message",
        room=room,
        letter=letter,
        channel_mark=MARK,
        facts=SEALED,
        written_on=THEN,
        state="waiting",
    )

    await fetch("DELETE FROM letter")

    assert [row["letter"] for row in await fetch("SELECT letter FROM message")] == [None]


async def test_a_message_in_somebodys_chat_is_of_one_channel(memory: Address) -> None:
    room = await a_room_of_two()
    trace = {"room": room, "trace_mark": MARK, "facts": SEALED}
    await insert("trace", channel_mark=MARK, **trace)

    assert await refused_row("trace", channel_mark=OTHER_MARK, **trace) == "trace_trace_mark_key"


async def test_a_side_is_reported_once(memory: Address) -> None:
    room = await a_room_of_two()
    row = {"room": room, "channel_mark": MARK, "facts": SEALED, "reported_on": THEN}
    await insert("report", is_muted=True, **row)

    assert await refused_row("report", is_muted=False, **row) == "report_channel_mark_key"


@pytest.mark.parametrize("table", ["message", "trace", "report"])
async def test_nothing_of_messages_outlives_its_room(table: str, memory: Address) -> None:
    room = await a_room_of_two()
    more: dict[str, dict[str, object]] = {
        "message": {"written_on": THEN, "state": "waiting"},
        "trace": {"trace_mark": MARK},
        "report": {"reported_on": THEN, "is_muted": True},
    }
    await insert(table, room=room, channel_mark=MARK, facts=SEALED, **more[table])

    await fetch("DELETE FROM room WHERE owner = $1", OWNER)

    assert await fetch(f"SELECT FROM {table}") == []
