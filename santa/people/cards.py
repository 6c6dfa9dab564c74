"""What faces get to know about a person."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from db.tables import Person
from santa.identifiers import PersonId
from santa.limits import limits


@dataclass(frozen=True)
class PersonCard:
    """A person as the faces see them; nothing sealed is in it."""

    id: PersonId
    name: str
    language: str | None
    zone_name: str
    zone_is_chosen: bool
    is_superuser: bool
    is_blocked: bool
    is_unreachable: bool
    has_address: bool
    has_phone: bool
    newest_letter: int | None
    """The message that brought the newest letter into the person's chat."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which this person reads the clock."""
        return ZoneInfo(self.zone_name)


def card_of(person: Person) -> PersonCard:
    """Show a row as a card."""
    return PersonCard(
        id=PersonId(person.id),
        name=full_name(person.first_name, person.last_name),
        language=person.language,
        zone_name=person.zone or limits().home_zone,
        zone_is_chosen=person.zone is not None,
        is_superuser=person.is_superuser,
        is_blocked=person.blocked_at is not None,
        is_unreachable=person.unreachable_since is not None,
        has_address=person.address is not None,
        has_phone=person.phone is not None,
        newest_letter=person.newest_letter,
    )


def full_name(first: str, last: str) -> str:
    """Join the two parts of a name."""
    return f"{first} {last}".strip()


@dataclass(frozen=True)
class Profile:
    """Everything that a person said about themselves, for their own eyes only."""

    first_name: str
    last_name: str
    address: str | None
    phone: str | None
    """In E.164."""
