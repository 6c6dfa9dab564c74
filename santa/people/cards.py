"""What faces get to know about a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

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


CARD = (
    "SELECT id, first_name, last_name, language, zone, is_superuser,"
    " blocked_at IS NOT NULL AS is_blocked, unreachable_since IS NOT NULL AS is_unreachable,"
    " address IS NOT NULL AS has_address, phone IS NOT NULL AS has_phone, newest_letter"
    " FROM person WHERE id = $1"
)
"""Every update begins with it: written out, it costs a quarter of what Piccolo makes of it."""


def card_of(row: Mapping[str, Any]) -> PersonCard:
    """Show a row of `CARD` as a card."""
    return PersonCard(
        id=PersonId(row["id"]),
        name=full_name(row["first_name"], row["last_name"]),
        language=row["language"],
        zone_name=row["zone"] or limits().home_zone,
        zone_is_chosen=row["zone"] is not None,
        is_superuser=row["is_superuser"],
        is_blocked=row["is_blocked"],
        is_unreachable=row["is_unreachable"],
        has_address=row["has_address"],
        has_phone=row["has_phone"],
        newest_letter=row["newest_letter"],
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
