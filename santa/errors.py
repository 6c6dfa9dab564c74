"""Refusals: how the game says no. Each is a statement with the facts that explain it.

A face turns them into words by `code`; the facts are the variables of that sentence.
"""

import re
from dataclasses import dataclass, fields


@dataclass(eq=False)
class Refusal(Exception):
    """The game refuses, and nothing was changed."""

    @property
    def code(self) -> str:
        """Name the refusal as texts know it: `RoomIsDrawn` is `room-is-drawn`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", type(self).__name__).lower()

    @property
    def facts(self) -> dict[str, int | str]:
        """Return what the sentence needs."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __str__(self) -> str:
        return self.code


@dataclass(eq=False)
class RoomNotFound(Refusal):
    """There is no such room, or the one who asks has no business in it."""


@dataclass(eq=False)
class RoomIsClosed(Refusal):
    """The room takes no more players."""


@dataclass(eq=False)
class AlreadyMember(Refusal):
    """The one who wants to join is in the room already."""


@dataclass(eq=False)
class NotOwner(Refusal):
    """Only the owner of the room may do that."""


@dataclass(eq=False)
class TooManyRooms(Refusal):
    """The person owns as many rooms as one may."""

    limit: int


@dataclass(eq=False)
class NextOwnerHasTooManyRooms(Refusal):
    """The person that a room is handed over to owns as many rooms as one may."""

    limit: int


@dataclass(eq=False)
class TooManyWrongNumbers(Refusal):
    """Somebody is guessing room numbers."""

    minutes: int


@dataclass(eq=False)
class WrongNumberFormat(Refusal):
    """What was typed is no room number."""

    digits: int


@dataclass(eq=False)
class TextIsEmpty(Refusal):
    """Nothing readable was typed."""


@dataclass(eq=False)
class TextTooLong(Refusal):
    """More was typed than there is room for."""

    limit: int
    length: int


@dataclass(eq=False)
class ZoneUnknown(Refusal):
    """There is no such time zone."""


@dataclass(eq=False)
class LanguageUnknown(Refusal):
    """The game does not speak that language."""


@dataclass(eq=False)
class MomentIsPast(Refusal):
    """The moment of the draw would lie in the past."""


@dataclass(eq=False)
class MomentTooFar(Refusal):
    """The moment of the draw would lie more than a year ahead."""


@dataclass(eq=False)
class RoomIsDrawn(Refusal):
    """The draw has taken place; what was asked for comes too late."""


@dataclass(eq=False)
class RoomIsNotDrawn(Refusal):
    """The draw has not taken place yet."""


@dataclass(eq=False)
class NoRecipientNow(Refusal):
    """The room is drawn, and yet there is nobody whom the one who asks gives to."""


@dataclass(eq=False)
class ResultsAreForgotten(NoRecipientNow):
    """The game ended so long ago that who gave to whom is no longer kept."""


@dataclass(eq=False)
class NothingScheduled(Refusal):
    """There is no draw to cancel."""


@dataclass(eq=False)
class NothingFailed(Refusal):
    """The room is not waiting to be activated."""


@dataclass(eq=False)
class RoomHasFailed(Refusal):
    """The room has to be activated first."""


@dataclass(eq=False)
class TooFewPlayers(Refusal):
    """A draw needs more players."""

    least: int
    players: int


@dataclass(eq=False)
class DrawImpossible(Refusal):
    """No assignment keeps the exclusions."""


@dataclass(eq=False)
class CircleNotInTime(Refusal):
    """No single circle was found within its time limit."""


@dataclass(eq=False)
class NotAMember(Refusal):
    """The person that something was to be done with is not in the room."""


@dataclass(eq=False)
class OwnerMayNotLeave(Refusal):
    """The owner of a room hands it over before leaving."""


@dataclass(eq=False)
class TooManyExclusions(Refusal):
    """A room keeps no more exclusions than that."""

    limit: int


@dataclass(eq=False)
class PhoneUnknown(Refusal):
    """What was typed is no phone number that exists."""


@dataclass(eq=False)
class PhoneNotYours(Refusal):
    """The contact that was shared is somebody else's."""


@dataclass(eq=False)
class NotSuperuser(Refusal):
    """Only superusers may do that."""


@dataclass(eq=False)
class PersonNotFound(Refusal):
    """The bot has never met that person."""


@dataclass(eq=False)
class SuperuserMayNotBeBlocked(Refusal):
    """The person that should be blocked is a superuser."""


@dataclass(eq=False)
class NeverPressedStart(Refusal):
    """The one who wants something is unknown, or has just had their data deleted."""


@dataclass(eq=False)
class NoSantaNow(Refusal):
    """The room is drawn, and yet there is nobody who gives to the one who asks."""


@dataclass(eq=False)
class ChannelIsClosed(Refusal):
    """The Santa and the recipient that a button or a letter was for are no longer a pair."""


@dataclass(eq=False)
class ChannelIsMuted(Refusal):
    """The reader has reported the side that writes."""


@dataclass(eq=False)
class MessagesAreOver(Refusal):
    """The game ended so long ago that nobody writes to anybody any more."""

    days: int


@dataclass(eq=False)
class TooManyMessages(Refusal):
    """Somebody writes faster than anybody reads."""

    limit: int
