"""People and rooms as the former bot kept them, its seals already opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from santa.identifiers import PersonId


@dataclass(frozen=True)
class FormerPerson:
    """Somebody who used the former bot. What is nothing was not known, or could not be opened."""

    id: PersonId
    first_name: str
    last_name: str
    language: str | None
    zone: str | None
    address: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    met_at: datetime
    is_active: bool
    is_superuser: bool


@dataclass(frozen=True)
class FormerRoom:
    """A room of the former bot, with everything in it."""

    number: str
    name: str
    budget: str
    owner: PersonId | None
    created_at: datetime
    draws_at: datetime | None
    """When it was or is to be drawn."""
    is_closed: bool
    closed_at: datetime | None
    members: tuple[PersonId, ...]
    wishes: Mapping[PersonId, str] = field(repr=False)
    pairs: Mapping[PersonId, PersonId] = field(repr=False)
    """Giver to recipient; empty while it is not drawn."""
