"""What the draw answers: assignments, verdicts, and the reasons why none is possible."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

Person = TypeVar("Person", bound=Hashable)

Pair: TypeAlias = tuple[Person, Person]
"""Giver, receiver."""

Assignment: TypeAlias = dict[Person, Person]
"""Giver to receiver."""


class Shape(StrEnum):
    """How the gifts travel."""

    CIRCLE = "circle"
    ANY = "any"


class Answer(StrEnum):
    """Whether a draw exists."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class TooFew:
    """There are fewer people than the shape needs."""

    needed: int


@dataclass(frozen=True)
class TooManyGivers(Generic[Person]):
    """The givers may give only to the receivers, who are fewer."""

    givers: tuple[Person, ...]
    receivers: tuple[Person, ...]


@dataclass(frozen=True)
class TooManyReceivers(Generic[Person]):
    """The receivers may be given to only by the givers, who are fewer."""

    receivers: tuple[Person, ...]
    givers: tuple[Person, ...]


@dataclass(frozen=True)
class GiveAmongThemselves(Generic[Person]):
    """The people may give only to one another, so a circle cannot leave them."""

    people: tuple[Person, ...]


@dataclass(frozen=True)
class ReceiveAmongThemselves(Generic[Person]):
    """The people may receive only from one another, so a circle cannot enter them."""

    people: tuple[Person, ...]


@dataclass(frozen=True)
class Bridges(Generic[Person]):
    """The groups meet only through the people, who are fewer; a circle passes each of them once.

    A single person may part two groups; without that person neither can reach the other.
    """

    people: tuple[Person, ...]
    groups: tuple[tuple[Person, ...], ...]


@dataclass(frozen=True)
class EveryWayTried:
    """The search went through every circle; no few people explain it."""


Reason: TypeAlias = (
    TooFew
    | TooManyGivers[Person]
    | TooManyReceivers[Person]
    | GiveAmongThemselves[Person]
    | ReceiveAmongThemselves[Person]
    | Bridges[Person]
    | EveryWayTried
)


def named(reason: Reason[int], people: Sequence[Person]) -> Reason[Person]:
    """Put people in the place of positions."""

    def name(positions: tuple[int, ...]) -> tuple[Person, ...]:
        return tuple(people[position] for position in positions)

    match reason:
        case TooManyGivers(givers, receivers):
            return TooManyGivers(name(givers), name(receivers))
        case TooManyReceivers(receivers, givers):
            return TooManyReceivers(name(receivers), name(givers))
        case GiveAmongThemselves(insiders):
            return GiveAmongThemselves(name(insiders))
        case ReceiveAmongThemselves(insiders):
            return ReceiveAmongThemselves(name(insiders))
        case Bridges(bridges, groups):
            return Bridges(name(bridges), tuple(name(group) for group in groups))
        case TooFew() | EveryWayTried():
            return reason


@dataclass(frozen=True)
class Verdict(Generic[Person]):
    """Whether a draw exists, why not, what would help, and who would be known."""

    answer: Answer
    reason: Reason[Person] | None = None
    drop: tuple[Pair[Person], ...] = ()
    """Few exclusions to lift: so that a draw becomes possible, or the first known have a choice."""
    known: Mapping[Person, Person] = field(default_factory=dict)
    """Givers with a single possible receiver, and that receiver."""

    @property
    def possible(self) -> bool:
        """Whether a draw certainly exists."""
        return self.answer is Answer.POSSIBLE


class NoDrawPossible(Exception, Generic[Person]):
    """No assignment keeps the exclusions.

    `givers` may give only to `receivers`, who are fewer; both are empty when the reason is
    another one, which only a circle can have.
    """

    def __init__(
        self,
        reason: Reason[Person],
        *,
        givers: tuple[Person, ...] = (),
        receivers: tuple[Person, ...] = (),
        drop: tuple[Pair[Person], ...] = (),
    ) -> None:
        super().__init__(f"no draw is possible: {type(reason).__name__}")
        self.reason = reason
        self.givers = givers
        self.receivers = receivers
        self.drop = drop


class CircleNotFound(Exception):
    """The search for one circle met its time limit and proved nothing."""
