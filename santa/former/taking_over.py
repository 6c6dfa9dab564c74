"""Takes people and rooms over from a former bot, and notes what could not be.

It may be repeated: whoever and whatever is here already stays as it is. Nobody is told
anything: to the people it is the same bot as before.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import available_timezones

from db.engine import fetch, transaction
from db.sealing import seal
from db.tables import Membership, Person, Room
from santa import clock
from santa.draw import Shape
from santa.draw.store import keep_pairs
from santa.errors import PhoneUnknown, Refusal
from santa.former.rows import FormerPerson, FormerRoom
from santa.identifiers import PersonId
from santa.limits import (
    ADDRESS_LENGTH,
    BUDGET_LENGTH,
    FARTHEST_DRAW,
    NAME_LENGTH,
    PERSON_NAME_LENGTH,
    WISHES_LENGTH,
    limits,
)
from santa.people.phones import number_in_e164
from santa.people.use_cases import LANGUAGES
from santa.rooms.cards import RoomState
from santa.rooms.numbers import new_number
from santa.texts import many_lines, one_line

NUMBER = re.compile(r"[1-9][0-9]{4,7}")
NAMELESS = "…"


@dataclass
class Report:
    """What was taken over, what was here already, and what could not be taken over."""

    people: int = 0
    rooms: int = 0
    known_people: int = 0
    known_rooms: int = 0
    losses: list[str] = field(default_factory=list)
    """A line each, which names people and rooms by number only."""


async def take_over(people: Iterable[FormerPerson], rooms: Iterable[FormerRoom]) -> Report:
    """Take over who and what is not here yet; each person and each room whole or not at all."""
    report = Report()
    zones = available_timezones()
    for person in people:
        await _take_person(person, report, zones)
    known = {PersonId(row["id"]) for row in await fetch("SELECT id FROM person")}
    for room in rooms:
        await _take_room(room, report, known)
    return report


async def _take_person(person: FormerPerson, report: Report, zones: set[str]) -> None:
    if await Person.exists().where(Person.id == person.id):
        report.known_people += 1
        return
    zone = person.zone if person.zone in zones else None
    if person.zone and zone is None:
        report.losses.append(f"person {person.id}: the time zone, which is none of the IANA list")
    await Person(
        id=person.id,
        first_name=_name(person.first_name) or _name(person.last_name) or NAMELESS,
        last_name=_name(person.last_name) if _name(person.first_name) else "",
        language=person.language if person.language in LANGUAGES else None,
        zone=zone,
        address=_address(person, report),
        phone=_phone(person, report),
        is_superuser=person.is_superuser,
        met_at=person.met_at,
        unreachable_since=None if person.is_active else clock.now(),
    ).save()
    report.people += 1


def _name(name: str) -> str:
    try:
        return one_line(name[:PERSON_NAME_LENGTH], limit=PERSON_NAME_LENGTH)
    except Refusal:
        return ""


def _address(person: FormerPerson, report: Report) -> bytes | None:
    if person.address is None:
        return None
    try:
        return seal(many_lines(person.address, limit=ADDRESS_LENGTH))
    except Refusal as refusal:
        report.losses.append(f"person {person.id}: the address ({refusal.code})")
        return None


def _phone(person: FormerPerson, report: Report) -> bytes | None:
    if person.phone is None:
        return None
    try:
        # The former bot asked for numbers as they are dialled in its own countries.
        return seal(number_in_e164(person.phone, region="RU"))
    except PhoneUnknown:
        report.losses.append(f"person {person.id}: the phone number, which does not exist")
        return None


async def _take_room(room: FormerRoom, report: Report, known: set[PersonId]) -> None:
    members = [one for one in room.members if one in known]
    owner = room.owner if room.owner in known else next(iter(members), None)
    if owner is None:
        report.losses.append(f"room {room.number}: the whole room, in which there is nobody")
        return
    if owner not in members:
        members.insert(0, owner)
    try:
        name = one_line(room.name, limit=NAME_LENGTH)
        budget = one_line(room.budget, limit=BUDGET_LENGTH)
    except Refusal as refusal:
        report.losses.append(f"room {room.number}: the whole room ({refusal.code})")
        return
    async with transaction():
        same = (Room.name == name) & (Room.created_at == room.created_at) & (Room.owner == owner)
        if await Room.exists().where(same) or await _was_renamed(room):
            report.known_rooms += 1
            return
        number = await _free_number(room, report)
        pairs = _whole_pairs(room, set(members), report)
        state, moment = _state(room, drawn=bool(pairs), report=report)
        made = Room(
            number=number,
            name=name,
            budget=budget,
            owner=owner,
            state=state.value,
            shape=_shape(pairs).value,
            draw_at=moment if state is RoomState.SCHEDULED else None,
            draw_zone=limits().home_zone if state is RoomState.SCHEDULED else None,
            created_at=room.created_at,
            drawn_at=(room.closed_at or moment or room.created_at) if pairs else None,
        )
        await made.save()
        for member in members:
            await Membership(
                room=made.id,
                person=member,
                wishes=_wishes(room, member, report),
                joined_at=room.created_at,
            ).save()
        if pairs:
            await keep_pairs(made.id, pairs)
    report.rooms += 1


async def _was_renamed(room: FormerRoom) -> bool:
    """Tell whether it is here already under its number, whatever has been changed since."""
    return await Room.exists().where(
        (Room.number == room.number) & (Room.created_at == room.created_at)
    )


async def _free_number(room: FormerRoom, report: Report) -> str:
    number = room.number
    while not NUMBER.fullmatch(number) or await Room.exists().where(Room.number == number):
        number = new_number()
    if number != room.number:
        report.losses.append(f"room {room.number}: its number, which is {number} now")
    return number


def _wishes(room: FormerRoom, member: PersonId, report: Report) -> bytes | None:
    try:
        return seal(many_lines(room.wishes[member], limit=WISHES_LENGTH))
    except KeyError:
        return None
    except Refusal as refusal:
        report.losses.append(f"room {room.number}: the wishes of {member} ({refusal.code})")
        return None


def _whole_pairs(
    room: FormerRoom, members: set[PersonId], report: Report
) -> dict[PersonId, PersonId]:
    """Keep the pairs of which both are here, and nobody twice."""
    kept: dict[PersonId, PersonId] = {}
    for giver, recipient in room.pairs.items():
        if {giver, recipient} <= members and giver != recipient and recipient not in kept.values():
            kept[giver] = recipient
    if lost := len(room.pairs) - len(kept):
        report.losses.append(f"room {room.number}: {lost} pairs of which somebody is missing")
    return kept


def _state(room: FormerRoom, *, drawn: bool, report: Report) -> tuple[RoomState, datetime | None]:
    if drawn:
        return RoomState.DRAWN, room.draws_at
    if room.is_closed:
        report.losses.append(f"room {room.number}: it was closed without pairs, and is open again")
    elif room.draws_at and clock.now() < room.draws_at < clock.now() + FARTHEST_DRAW:
        return RoomState.SCHEDULED, room.draws_at
    elif room.draws_at:
        report.losses.append(f"room {room.number}: its draw, whose moment has passed")
    return RoomState.OPEN, None


def _shape(pairs: dict[PersonId, PersonId]) -> Shape:
    """Tell whether the gifts go round in one circle."""
    if not pairs:
        return Shape.CIRCLE
    first = at = next(iter(pairs))
    walked = 0
    while at in pairs:  # as nobody receives twice, the way ends or comes back to the first
        at, walked = pairs[at], walked + 1
        if at == first:
            break
    return Shape.CIRCLE if walked == len(pairs) and at == first else Shape.ANY
