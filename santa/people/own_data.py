"""A person's own data: all of it in one document, and all of it gone."""

import contextlib
from datetime import datetime
from typing import Any

from asyncpg import DeadlockDetectedError, IntegrityConstraintViolationError

from db.engine import fetch, transaction
from db.sealing import unseal
from db.tables import Person, Room
from santa.errors import NeverPressedStart
from santa.identifiers import PersonId, RoomId
from santa.letters.gathering import forget_in_letters
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post
from santa.messages.reporting import forget_reports_against
from santa.messages.underway import Underway, messages_of
from santa.people.naming import name_of
from santa.people.profile import profile_of
from santa.rooms.access import held_rooms_of, is_member
from santa.rooms.leaving import take_out
from santa.rooms.reading import recipient_of
from santa.rooms.settings import make_owner, remove_room

ATTEMPTS = 5
"""At forgetting somebody who does something else at the same moment."""

# They have just joined a room, say from another phone; or two waited for each other.
DISTURBANCES = (IntegrityConstraintViolationError, DeadlockDetectedError)


async def export_my_data(*, by: PersonId) -> dict[str, Any]:
    """Return everything the game keeps about a person, ready to be written as JSON.

    Whom they give to is in it, because they know it; who gives to them is not.

    Raises:
        NeverPressedStart.
    """
    async with transaction(changes=False):
        person = await Person.objects().get(Person.id == by)
        if person is None:
            raise NeverPressedStart
        profile = profile_of(person)
        return {
            "telegram_id": by,
            "first_name": profile.first_name,
            "last_name": profile.last_name,
            "address": profile.address,
            "phone": profile.phone,
            "language": person.language,
            "time_zone": person.zone,
            "first_start": _written(person.met_at),
            "unreachable_since": _written(person.unreachable_since),
            "shut_out_since": _written(person.blocked_at),
            "superuser": person.is_superuser,
            "rooms": await _rooms_of(by),
            "letters": await _letters_to(by),
            "messages": [_for_export(message) for message in await messages_of(by)],
            "wrong_room_numbers": await _wrong_numbers_of(by),
        }


async def _rooms_of(person: PersonId) -> list[dict[str, Any]]:
    rows = await fetch(
        "SELECT room.*, membership.wishes, membership.joined_at FROM membership"
        " JOIN room ON room.id = membership.room"
        " WHERE membership.person = $1 ORDER BY membership.joined_at, membership.id",
        person,
    )
    return [await _room_for_export(row, person) for row in rows]


async def _room_for_export(row: dict[str, Any], person: PersonId) -> dict[str, Any]:
    recipient = await recipient_of(RoomId(row["id"]), person)
    return {
        "number": row["number"],
        "name": row["name"],
        "budget": row["budget"],
        "state": row["state"],
        "mine": row["owner"] == person,
        "joined": _written(row["joined_at"]),
        "wishes": None if row["wishes"] is None else unseal(row["wishes"]),
        "my_recipient": None if recipient is None else await name_of(recipient),
    }


async def _letters_to(person: PersonId) -> list[dict[str, Any]]:
    rows = await fetch(
        "SELECT letter.kind, letter.state, letter.created_at, letter.sent_at, room.number"
        " FROM letter LEFT JOIN room ON room.id = letter.room"
        " WHERE letter.receiver = $1 ORDER BY letter.id",
        person,
    )
    return [
        {
            "about": row["kind"],
            "room": row["number"],
            "state": row["state"],
            "written": _written(row["created_at"]),
            "delivered": _written(row["sent_at"]),
        }
        for row in rows
    ]


def _for_export(message: Underway) -> dict[str, Any]:
    content = message.content
    return {
        "room": message.number,
        "to": message.side.other.value,
        "state": message.state.value,
        "kind": content.kind.value,
        "text": content.text,
        "files": list(content.files),
    }


async def _wrong_numbers_of(person: PersonId) -> list[str | None]:
    rows = await fetch(
        "SELECT tried_at FROM wrong_number WHERE person = $1 ORDER BY tried_at", person
    )
    return [_written(row["tried_at"]) for row in rows]


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


async def delete_my_data(*, by: PersonId) -> None:
    """Forget a person: nothing that names them remains.

    A room they own passes to the member who has been in it longest; an empty one is deleted.
    Drawn rooms are mended as when somebody leaves.
    """
    for _ in range(ATTEMPTS - 1):
        with contextlib.suppress(*DISTURBANCES):
            return await _forget(by)
    return await _forget(by)


async def _forget(person: PersonId) -> None:
    async with transaction():
        for room in await held_rooms_of(person):
            if await is_member(RoomId(room.id), person):
                await _go_out_for_good(room, person)
        await forget_in_letters(person)
        await forget_reports_against(person)
        # The courier marks a letter first and then its receiver; in the same order, nobody
        # waits in a circle.
        await fetch("DELETE FROM letter WHERE receiver = $1", person)
        await Person.delete().where(Person.id == person)


async def _go_out_for_good(room: Room, person: PersonId) -> None:
    if room.owner == person:
        heirs = await fetch(
            "SELECT person FROM membership WHERE room = $1 AND person <> $2"
            " ORDER BY joined_at, id LIMIT 1",
            room.id,
            person,
        )
        if not heirs:
            await remove_room(room)
            return
        heir = PersonId(heirs[0]["person"])
        await make_owner(room, heir)
        room.owner = heir
    await take_out(room, person)
    await post(LetterKind.LEFT_UNNAMED, to=[PersonId(room.owner)], room=room)
