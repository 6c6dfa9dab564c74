"""What faces get to know about messages: never who the Santa is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from santa.identifiers import PersonId, RoomNumber


class Side(StrEnum):
    """Who writes."""

    SANTA = "santa"
    RECIPIENT = "recipient"

    @property
    def other(self) -> "Side":
        """Return who reads."""
        return Side.RECIPIENT if self is Side.SANTA else Side.SANTA


@dataclass(frozen=True)
class ChannelCard:
    """The two ways between a Santa and a recipient, as one of the two sees them."""

    token: str
    """What a button may hold: random to whoever sees it, and of use only to the one it is for."""
    number: RoomNumber
    room: str
    i_am: Side
    is_open: bool
    """False once messages of a finished game are over."""
    open_until: datetime | None
    """When they end or ended, if the game is finished."""
    is_muted: bool
    """The other side has reported mine: I may not write any more."""
    have_muted: bool
    """I have reported the other side: it may not write any more."""
    recipient: str | None
    """Their name, if I am the Santa."""


class State(StrEnum):
    """What has become of a message, as its writer may know it."""

    WAITING = "waiting"
    """On its way."""
    DELIVERED = "delivered"
    BLOCKED = "blocked"
    """The reader has blocked the bot; it goes out when they come back."""
    REFUSED = "refused"
    """It is never delivered."""
    CLOSED = "closed"
    """The channel was closed before it went out."""


class WhyRefused(StrEnum):
    """Why a message is never delivered."""

    VOICE = "voice"
    """The reader's privacy settings let no voice and no round video in."""
    FILE = "file"
    """Telegram no longer knows the file."""
    MUTED = "muted"
    """The reader has reported the writer's side before it went out."""
    OTHER = "other"


@dataclass(frozen=True)
class Status:
    """What has become of a message."""

    state: State
    why: WhyRefused | None = None
    """Why, if it was refused."""


@dataclass(frozen=True)
class ReportCard:
    """A report as superusers see it: never who reported, never the pair."""

    room: str
    number: RoomNumber
    side: Side
    """Which side of a pair is reported."""
    accused: PersonId | None
    """Nobody for a superuser who plays in that room: it might be their own Santa."""
    name: str | None
    is_muted: bool
    """False once the reader let them write again."""
    reported_on: datetime
    """The day."""
