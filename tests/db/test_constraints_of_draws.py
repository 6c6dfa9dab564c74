"""What must never be false about exclusions, pairs and letters, tried with plain SQL."""

import pytest

from db.engine import fetch
from tests.db.rows import (
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


async def test_nobody_is_kept_apart_from_themselves() -> None:
    room = await a_room_of_two()

    name = await refused_row("exclusion", room=room, giver=OWNER, receiver=OWNER)

    assert name == "excluded_other"


async def test_the_same_exclusion_is_kept_once() -> None:
    room = await a_room_of_two()
    await insert("exclusion", room=room, giver=OWNER, receiver=MEMBER)

    name = await refused_row("exclusion", room=room, giver=OWNER, receiver=MEMBER)

    assert name == "excluded_once"


async def test_a_stranger_cannot_be_kept_from_giving() -> None:
    room = await a_room_of_two()

    name = await refused_row("exclusion", room=room, giver=STRANGER, receiver=OWNER)

    assert name == "exclusion_giver_is_member"


async def test_a_stranger_cannot_be_kept_from_receiving() -> None:
    room = await a_room_of_two()

    name = await refused_row("exclusion", room=room, giver=OWNER, receiver=STRANGER)

    assert name == "exclusion_receiver_is_member"


async def test_a_member_who_leaves_takes_their_exclusions_along() -> None:
    room = await a_room_of_two()
    await insert("exclusion", room=room, giver=OWNER, receiver=MEMBER)
    await insert("exclusion", room=room, giver=MEMBER, receiver=OWNER)

    await fetch("DELETE FROM membership WHERE person = $1", MEMBER)

    assert await fetch("SELECT FROM exclusion") == []


async def test_nobody_gives_twice_in_a_room() -> None:
    room = await a_room_of_two()
    await insert("pair", room=room, giver=OWNER, recipient=b"sealed", recipient_mark=MARK)

    name = await refused_row(
        "pair", room=room, giver=OWNER, recipient=b"other", recipient_mark=b"o" * 32
    )

    assert name == "gives_once"


async def test_nobody_receives_twice_in_a_room() -> None:
    room = await a_room_of_two()
    await insert("pair", room=room, giver=OWNER, recipient=b"sealed", recipient_mark=MARK)

    name = await refused_row(
        "pair", room=room, giver=MEMBER, recipient=b"sealed again", recipient_mark=MARK
    )

    assert name == "receives_once"


async def test_nobody_gives_in_a_room_that_they_are_not_in() -> None:
    room = await a_room_of_two()

    name = await refused_row(
        "pair", room=room, giver=STRANGER, recipient=b"sealed", recipient_mark=MARK
    )

    assert name == "pair_giver_is_member"


async def test_a_giver_cannot_leave_while_they_have_a_recipient() -> None:
    room = await a_room_of_two()
    await insert("pair", room=room, giver=MEMBER, recipient=b"sealed", recipient_mark=MARK)

    name = await refused("DELETE FROM membership WHERE person = $1", MEMBER)

    assert name == "pair_giver_is_member"


async def test_a_pair_has_a_recipient() -> None:
    room = await a_room_of_two()

    name = await refused_row("pair", room=room, giver=OWNER, recipient_mark=MARK)

    assert name == "recipient"


async def test_a_mark_is_never_cut_short() -> None:
    room = await a_room_of_two()

    name = await refused_row(
        "pair", room=room, giver=OWNER, recipient=b"sealed", recipient_mark=MARK[1:]
    )

    assert name == "mark_is_whole"


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("state = 'lost'", "letter_state"),
        ("state = 'sent', facts = NULL", "letter_sent"),
        ("sent_at = now()", "letter_sent"),
        ("state = 'sent', sent_at = now()", "letter_forgotten"),
    ],
)
async def test_a_letter_cannot_contradict_itself(change: str, constraint: str) -> None:
    await a_room_of_two()
    await insert(
        "letter", receiver=OWNER, kind="joined", facts=b"sealed", due_at=THEN, created_at=THEN
    )

    assert await refused(f"UPDATE letter SET {change}") == constraint  # noqa: S608


async def test_a_letter_outlives_its_room() -> None:
    room = await a_room_of_two()
    await insert("letter", receiver=MEMBER, room=room, kind="joined", due_at=THEN, created_at=THEN)

    await fetch("DELETE FROM room WHERE id = $1", room)

    assert await fetch("SELECT room FROM letter") == [{"room": None}]


async def test_what_was_written_to_a_person_goes_with_them() -> None:
    await a_room_of_two()
    await insert("letter", receiver=STRANGER, kind="joined", due_at=THEN, created_at=THEN)
    await insert("wrong_number", person=STRANGER, tried_at=THEN)

    await fetch("DELETE FROM person WHERE id = $1", STRANGER)

    assert await fetch("SELECT FROM letter") == []
    assert await fetch("SELECT FROM wrong_number") == []
