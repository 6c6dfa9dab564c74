"""Finding somebody who disturbs, and what can be done about them."""

from dataclasses import dataclass
from datetime import datetime

from db.engine import transaction
from db.tables import Membership, Person, Room
from santa import clock
from santa.admin.access import refuse_ordinary
from santa.errors import PersonNotFound, SuperuserMayNotBeBlocked
from santa.identifiers import HIGHEST_ID, PersonId
from santa.people.cards import full_name


@dataclass(frozen=True)
class PersonForAdmin:
    """What a superuser sees of a person: nothing sealed, nothing about pairs."""

    id: PersonId
    name: str
    language: str | None
    met_at: datetime
    owned_rooms: int
    joined_rooms: int
    is_blocked: bool
    is_superuser: bool


async def find_person(person: PersonId, *, by: PersonId) -> PersonForAdmin:
    """Show a superuser somebody by their Telegram identifier.

    Raises:
        NotSuperuser, PersonNotFound.
    """
    await refuse_ordinary(by)
    known = Person.objects().where(Person.id == min(person, HIGHEST_ID)).first()
    if (found := await known) is None:
        raise PersonNotFound
    return PersonForAdmin(
        id=PersonId(found.id),
        name=full_name(found.first_name, found.last_name),
        language=found.language,
        met_at=found.met_at,
        owned_rooms=await Room.count().where(Room.owner == person),
        joined_rooms=await Membership.count().where(Membership.person == person),
        is_blocked=found.blocked_at is not None,
        is_superuser=found.is_superuser,
    )


async def block_person(person: PersonId, *, by: PersonId) -> None:
    """Answer somebody no more.

    Raises:
        NotSuperuser, PersonNotFound, SuperuserMayNotBeBlocked.
    """
    async with transaction():
        found = await find_person(person, by=by)
        if found.is_superuser:
            raise SuperuserMayNotBeBlocked
        await Person.update({Person.blocked_at: clock.now()}).where(
            (Person.id == person) & Person.blocked_at.is_null()
        )


async def unblock_person(person: PersonId, *, by: PersonId) -> None:
    """Answer somebody again.

    Raises:
        NotSuperuser, PersonNotFound.
    """
    async with transaction():
        await find_person(person, by=by)
        await Person.update({Person.blocked_at: None}).where(Person.id == person)
