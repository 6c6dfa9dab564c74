"""What the owner may know about the letters of a room: how many arrived, and who joined.

Never what stands in them.
"""

from dataclasses import dataclass
from datetime import datetime

from db.engine import fetch
from santa.identifiers import PersonId, RoomNumber
from santa.letters.kinds import LetterKind
from santa.people.cards import full_name
from santa.rooms.access import room_shown_to_owner

MOST_NAMES = 10


@dataclass(frozen=True)
class Delivery:
    """How many of those who give have their result, and the names of some who have not."""

    arrived: int
    total: int
    missing: tuple[str, ...]
    """At most ten names of people who cannot be reached."""


@dataclass(frozen=True)
class Newcomers:
    """Who joined since a moment, and how many play now."""

    names: tuple[str, ...]
    more: int
    """How many joined besides those that are named."""
    people: int


async def delivery(number: RoomNumber, *, by: PersonId) -> Delivery:
    """Tell the owner of a drawn room whom the results have reached.

    Whoever got one counts, also after a repair: a Santa who turns up here when somebody has
    left would be known as theirs.

    Raises:
        RoomNotFound, NotOwner.
    """
    room = await room_shown_to_owner(number, by=by)
    counts = await fetch(
        # Not a look at each letter: right after a large draw the planner knows little, and might
        # walk through all of them for every one.
        "SELECT count(*) AS owed FROM letter"
        " WHERE room = $1 AND kind = 'result' AND state <> 'sent' AND receiver NOT IN"
        " (SELECT receiver FROM letter WHERE room = $1"
        " AND kind = 'result-repaired' AND state = 'sent')",
        room.id,
    )
    missing = await fetch(
        "SELECT first_name, last_name FROM letter JOIN person ON person.id = letter.receiver"
        " WHERE letter.room = $1 AND kind = $2 AND state = 'unreachable'"
        " ORDER BY person.id LIMIT $3",
        room.id,
        LetterKind.RESULT.value,
        MOST_NAMES,
    )
    return Delivery(
        arrived=room.people - counts[0]["owed"],
        total=room.people,
        missing=tuple(full_name(row["first_name"], row["last_name"]) for row in missing),
    )


async def newcomers(number: RoomNumber, since: datetime, *, by: PersonId) -> Newcomers:
    """Tell the owner who joined at or after a moment and is still there.

    Raises:
        RoomNotFound, NotOwner.
    """
    room = await room_shown_to_owner(number, by=by)
    counts = await fetch(
        "SELECT count(*) AS people,"
        " count(*) FILTER (WHERE joined_at >= $2 AND person <> $3) AS new"
        " FROM membership WHERE room = $1",
        room.id,
        since,
        by,
    )
    named = await fetch(
        "SELECT first_name, last_name FROM membership JOIN person ON person.id = membership.person"
        " WHERE membership.room = $1 AND joined_at >= $2 AND person.id <> $3"
        " ORDER BY joined_at, membership.id LIMIT $4",
        room.id,
        since,
        by,
        MOST_NAMES,
    )
    return Newcomers(
        names=tuple(full_name(row["first_name"], row["last_name"]) for row in named),
        more=counts[0]["new"] - len(named),
        people=counts[0]["people"],
    )
