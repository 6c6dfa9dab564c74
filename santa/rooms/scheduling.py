"""The owner decides when the draw happens; `room.draw_at` is the only copy of that."""

import secrets
from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

from piccolo.columns import Column

from db.engine import transaction
from db.tables import Room
from santa import clock
from santa.errors import NothingFailed, NothingScheduled
from santa.identifiers import PersonId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.letters.outbox import post_to_members
from santa.people.zones import zone_of
from santa.rooms.access import drawable_room, owned_room, state_of, undrawn_room
from santa.rooms.cards import RoomState
from santa.rooms.moments import DrawMoment, PartOfDay, exact_moment, secret_moment

UNSCHEDULED: dict[Column | str, Any] = {
    Room.draw_at: None,
    Room.draw_zone: None,
    Room.secret_from: None,
    Room.secret_until: None,
}
"""What is forgotten about the moment once it is no longer ahead."""


async def schedule_draw(
    number: RoomNumber, day: date, when: time | PartOfDay, *, by: PersonId
) -> DrawMoment:
    """Set or move the moment of the draw, read in the owner's zone, and tell everybody.

    A time is meant exactly; a part of the day means a random minute of it, told to nobody,
    so that the moment returned says only the range.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn, RoomHasFailed, MomentIsPast, MomentTooFar.
    """
    async with transaction():
        room = await drawable_room(number, by=by)
        zone = await zone_of(by)
        moment = moment_in(zone, day, when)
        was_scheduled = state_of(room) is RoomState.SCHEDULED
        await Room.update(
            {
                Room.state: RoomState.SCHEDULED.value,
                Room.draw_at: moment.at,
                Room.draw_zone: zone.key,
                Room.secret_from: moment.secret_from,
                Room.secret_until: moment.secret_until,
                Room.failed_because: None,
            }
        ).where(Room.id == room.id)
        kind = LetterKind.DRAW_MOVED if was_scheduled else LetterKind.DRAW_SCHEDULED
        await post_to_members(kind, room=room, **moment_as_facts(moment))
    return moment.as_told


async def cancel_draw(number: RoomNumber, *, by: PersonId) -> None:
    """Take the moment back, and tell everybody.

    Raises:
        RoomNotFound, NotOwner, RoomIsDrawn, NothingScheduled.
    """
    async with transaction():
        room = await undrawn_room(number, by=by)
        if state_of(room) is not RoomState.SCHEDULED:
            raise NothingScheduled
        await Room.update({Room.state: RoomState.OPEN.value, **UNSCHEDULED}).where(
            Room.id == room.id
        )
        await post_to_members(LetterKind.DRAW_CANCELLED, room=room)


async def activate_room(number: RoomNumber, *, by: PersonId) -> None:
    """Open a room again whose draw has failed.

    Raises:
        RoomNotFound, NotOwner, NothingFailed.
    """
    async with transaction():
        room = await owned_room(number, by=by)
        if state_of(room) is not RoomState.FAILED:
            raise NothingFailed
        await Room.update({Room.state: RoomState.OPEN.value, Room.failed_because: None}).where(
            Room.id == room.id
        )


def moment_in(zone: ZoneInfo, day: date, when: time | PartOfDay) -> DrawMoment:
    """Resolve what was picked on the calendar of a zone.

    Raises:
        MomentIsPast, MomentTooFar.
    """
    if isinstance(when, time):
        return exact_moment(day, when, zone, now=clock.now())
    return secret_moment(day, when, zone, now=clock.now(), rng=secrets.SystemRandom())


def moment_as_facts(moment: DrawMoment) -> dict[str, str]:
    """Write what may be told of a moment: the range of a secret one, never its minute."""
    if moment.secret_from and moment.secret_until:
        return {
            "secret_from": moment.secret_from.isoformat(),
            "secret_until": moment.secret_until.isoformat(),
        }
    return {"at": moment.at.isoformat()}
