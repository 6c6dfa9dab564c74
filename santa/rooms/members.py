"""Members by name, for whoever picks one of them."""

from collections.abc import Collection

from db.engine import fetch
from santa.errors import NotAMember
from santa.identifiers import PersonId, RoomNumber
from santa.people.cards import full_name
from santa.rooms.access import joined_room


async def members_named(
    number: RoomNumber, people: Collection[PersonId], *, by: PersonId
) -> dict[PersonId, str]:
    """Name some members of a room, in the order in which they are asked for.

    Raises:
        RoomNotFound: the room is gone, or the one who asks is not in it.
        NotAMember: one of the people is not in it.
    """
    room = await joined_room(number, by=by)
    rows = await fetch(
        "SELECT person.id, person.first_name, person.last_name FROM membership"
        " JOIN person ON person.id = membership.person"
        " WHERE membership.room = $1 AND person.id = ANY ($2::bigint[])",
        room.id,
        list(people),
    )
    names = {row["id"]: full_name(row["first_name"], row["last_name"]) for row in rows}
    if not names.keys() >= set(people):
        raise NotAMember
    return {person: names[person] for person in people}
