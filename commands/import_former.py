"""`import_former`: people and rooms of the former bot's database, as often as one likes."""

import asyncio
from argparse import Namespace
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import asyncpg

from commands.ground.endings import CannotGoOn
from commands.ground.limits import keep_limits
from commands.ground.memory import opened_memory, prepare_memory
from commands.ground.places import checked_settings, found_database
from db.engine import Address
from db.sealing import SealBroken, unseal
from santa.former import FormerPerson, FormerRoom, Report, take_over
from santa.identifiers import PersonId

MOST_SHOWN = 200
LONG_AGO = datetime(2023, 1, 1, tzinfo=UTC)


def run(arguments: Namespace) -> None:
    """Take over what the former bot knew, and say what could not be."""
    settings = checked_settings(embedded=arguments.embedded)
    keep_limits(settings)
    with found_database(settings, embedded=arguments.embedded) as address:
        report = asyncio.run(_import(arguments.dsn, address, settings.keys))
    _show(report)


async def _import(dsn: str, address: Address, keys: tuple[str, ...]) -> Report:
    async with opened_memory(address):
        await prepare_memory(keys)
        try:
            line = await asyncpg.connect(dsn)
        except (OSError, asyncpg.PostgresError, ValueError) as fault:
            complaint = f"The former database cannot be reached: {type(fault).__name__}"
            raise CannotGoOn(complaint) from fault
        try:
            async with line.transaction(isolation="repeatable_read", readonly=True):
                unsealed = _Unsealed()
                people = [unsealed.person(row) for row in await line.fetch("SELECT * FROM users")]
                rooms = await _rooms(line)
        except asyncpg.UndefinedTableError as fault:
            raise CannotGoOn(f"That is no database of the former bot: {fault}") from fault
        finally:
            await line.close()
        report = await take_over(people, rooms)
        report.losses[:0] = unsealed.losses
        return report


class _Unsealed:
    """Reads people, and notes whose seals open under none of the keys."""

    def __init__(self) -> None:
        self.losses: list[str] = []

    def person(self, row: Any) -> FormerPerson:
        # Early versions asked neither for a language nor for a time zone.
        known = dict(row)
        return FormerPerson(
            id=PersonId(known["user_id"]),
            first_name=known["first_name"] or "",
            last_name=known["last_name"] or "",
            language=known.get("language"),
            zone=known.get("timezone"),
            address=self._open(known, "encrypted_address", "address"),
            phone=self._open(known, "encrypted_number", "phone number"),
            met_at=known["registered_at"] or LONG_AGO,
            is_active=known["is_active"] is not False,
            is_superuser=bool(known["is_superuser"]),
        )

    def _open(self, known: dict[str, Any], column: str, what: str) -> str | None:
        sealed = known[column]
        try:
            return unseal(sealed) if sealed else None
        except (SealBroken, UnicodeDecodeError):
            self.losses.append(
                f"person {known['user_id']}: the {what}, which opens under none of the keys"
            )
            return None


async def _rooms(line: Any) -> list[FormerRoom]:
    members: dict[int, list[PersonId]] = defaultdict(list)
    for row in await line.fetch("SELECT * FROM rooms_users"):
        # The room's column had two names in the course of time.
        room = row["room_id" if "room_id" in row else "rooms_id"]
        members[room].append(PersonId(row["user_id"]))
    wishes: dict[int, dict[PersonId, str]] = defaultdict(dict)
    for row in await line.fetch("SELECT room_id, user_id, wish FROM wishes_rooms"):
        wishes[row["room_id"]][PersonId(row["user_id"])] = row["wish"]
    pairs: dict[int, dict[PersonId, PersonId]] = defaultdict(dict)
    for row in await line.fetch("SELECT * FROM game_results ORDER BY assigned_at, id"):
        if row["sender_id"] is not None and row["recipient_id"] is not None:
            pairs[row["room_id"]][PersonId(row["sender_id"])] = PersonId(row["recipient_id"])
    return [
        FormerRoom(
            number=str(row["number"]),
            name=row["name"],
            budget=row["budget"],
            owner=None if row["owner_id"] is None else PersonId(row["owner_id"]),
            created_at=row["created_at"] or LONG_AGO,
            draws_at=row["started_at"],
            is_closed=bool(row["is_closed"]),
            closed_at=row["closed_at"],
            members=tuple(dict.fromkeys(members[row["id"]])),
            wishes=wishes[row["id"]],
            pairs=pairs[row["id"]],
        )
        for row in await line.fetch("SELECT * FROM rooms ORDER BY id")
    ]


def _show(report: Report) -> None:
    print(f"Taken over: {report.people} people and {report.rooms} rooms.")
    if report.known_people or report.known_rooms:
        print(f"Here already: {report.known_people} people and {report.known_rooms} rooms.")
    if report.losses:
        print(f"Not taken over ({len(report.losses)}):")
    for loss in report.losses[:MOST_SHOWN]:
        print(f"  {loss}")
    if len(report.losses) > MOST_SHOWN:
        print("  ...")
