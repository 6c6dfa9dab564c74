"""What faces get to know about rooms, each as far as the one who asks may know it."""

from dataclasses import dataclass
from enum import StrEnum

from santa.draw import Shape
from santa.identifiers import PersonId, RoomNumber
from santa.rooms.moments import DrawMoment


class RoomState(StrEnum):
    """Where a room is in its life."""

    OPEN = "open"
    SCHEDULED = "scheduled"
    FAILED = "failed"
    DRAWN = "drawn"
    FINISHED = "finished"

    @property
    def may_be_joined(self) -> bool:
        """Tell whether the room still takes players."""
        return self in (RoomState.OPEN, RoomState.SCHEDULED, RoomState.FAILED)


@dataclass(frozen=True)
class RoomLine:
    """A room in the list of somebody's rooms."""

    number: RoomNumber
    name: str
    state: RoomState
    is_mine: bool


@dataclass(frozen=True)
class Invitation:
    """A room as somebody sees it who may join."""

    number: RoomNumber
    name: str
    budget: str
    owner: str
    people: int
    moment: DrawMoment | None


@dataclass(frozen=True)
class RoomCard:
    """A room as its members see it."""

    number: RoomNumber
    name: str
    budget: str
    state: RoomState
    owner: str
    is_mine: bool
    """Whether the one who asks owns the room."""
    people: int
    moment: DrawMoment | None
    failed_because: str | None
    shape: Shape
    """How the gifts will travel."""
    has_wishes: bool
    """Whether the one who asks has said what they wish for."""


@dataclass(frozen=True)
class Participant:
    """A member in the list of members: what is filled in, never what stands in it."""

    id: PersonId
    name: str
    is_owner: bool
    has_wishes: bool
    has_address: bool
    is_unreachable: bool
    """Whether the person has blocked the bot."""


@dataclass(frozen=True)
class ParticipantsPage:
    """Some of the members, in the order in which they joined."""

    people: tuple[Participant, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True)
class RecipientCard:
    """The one to give to, for their Santa's eyes only."""

    room: str
    number: RoomNumber
    budget: str
    name: str
    wishes: str | None
    address: str | None
    phone: str | None
    """As people read it: the international form."""
    token: str
    """Of the channel to them, for a button or a letter in the Santa's chat."""
