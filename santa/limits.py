"""The bounds of the game that whoever runs it may choose, and those that are fixed."""

from dataclasses import dataclass
from datetime import timedelta

NAME_LENGTH = 64
BUDGET_LENGTH = 32
WISHES_LENGTH = 1000
ADDRESS_LENGTH = 500
ANNOUNCEMENT_LENGTH = 3000
PERSON_NAME_LENGTH = 64

MESSAGE_LENGTH = 4096
"""In UTF-16 units, as Telegram counts; likewise a caption."""

CAPTION_LENGTH = 1024
LARGEST_ALBUM = 10

LEAST_PLAYERS = 3

FARTHEST_DRAW = timedelta(days=366)

MOST_EXCLUSIONS = 5000
"""In one room: a family of seventy. More is a mistake, or an attack."""

GATHERING = timedelta(minutes=10)
"""How long joins and leavings are gathered before the owner hears of the next ones."""

KEPT_AFTER_FINISH = timedelta(days=90)
"""How long pairs, wishes and letters of a finished room are kept."""

WRITING_AFTER_FINISH = timedelta(days=14)
"""How long Santas and recipients of a finished game may still write to each other."""

MOST_MESSAGES = 20
MOST_MESSAGES_WITHIN = timedelta(minutes=1)

WRONG_NUMBERS = 10
WRONG_NUMBERS_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True)
class Limits:
    """What the settings decide."""

    number_length: int = 6
    """Digits in a room's number, 5 to 8."""

    rooms_each: int = 3
    """Rooms that one person may own and that are not finished."""

    home_zone: str = "Asia/Almaty"
    """The time zone of whoever has not chosen one."""


class _Chosen:
    limits = Limits()


def limits() -> Limits:
    """Return the bounds in force."""
    return _Chosen.limits


def use_limits(chosen: Limits) -> None:
    """Put other bounds in force."""
    _Chosen.limits = chosen
