"""The kinds of letters, and which go first."""

from enum import StrEnum
from typing import Final


class LetterKind(StrEnum):
    """What a letter tells; its text in `letters.ftl` bears the same name."""

    RESULT = "result"
    RESULT_CHANGED = "result-changed"
    RESULT_REPAIRED = "result-repaired"
    RECIPIENT_LEFT = "recipient-left"
    CANNOT_MEND = "cannot-mend"
    NOT_REACHED = "not-reached"
    DRAW_SCHEDULED = "draw-scheduled"
    DRAW_MOVED = "draw-moved"
    DRAW_CANCELLED = "draw-cancelled"
    DRAW_FAILED_TOO_FEW = "draw-failed-too-few"
    DRAW_FAILED_IMPOSSIBLE = "draw-failed-impossible"
    DRAW_FAILED_CIRCLE = "draw-failed-circle"
    JOINED = "joined"
    LEFT = "left"
    LEFT_UNNAMED = "left-unnamed"
    REMOVED = "removed"
    NEW_OWNER = "new-owner"
    MADE_OWNER = "made-owner"
    ROOM_DELETED = "room-deleted"
    PARKED = "parked"
    GAME_FINISHED = "game-finished"
    MESSAGE_FROM_SANTA = "message-from-santa"
    MESSAGE_FROM_RECIPIENT = "message-from-recipient"
    MESSAGE_ARRIVED = "message-arrived"
    MESSAGE_WAITS = "message-waits"
    MESSAGE_REFUSED = "message-refused"
    MESSAGE_CLOSED = "message-closed"
    CHANNEL_CLOSED = "channel-closed"
    REPORTED = "reported"
    REPORTED_NEARBY = "reported-nearby"
    ANNOUNCEMENT = "announcement"

    @property
    def rank(self) -> int:
        """Return the place in the queue: results before everything, announcements last."""
        if self in RESULTS:
            return 0
        if self in (*MESSAGES, *RECEIPTS):
            return 3
        return 9 if self is LetterKind.ANNOUNCEMENT else 5


RESULTS: Final = (LetterKind.RESULT, LetterKind.RESULT_REPAIRED)
"""The letters that tell a Santa whom to give to."""

TO_OWNER: Final = (
    LetterKind.JOINED,
    LetterKind.LEFT,
    LetterKind.LEFT_UNNAMED,
    LetterKind.NOT_REACHED,
    LetterKind.CANNOT_MEND,
    LetterKind.DRAW_FAILED_IMPOSSIBLE,
    LetterKind.DRAW_FAILED_CIRCLE,
)
"""The letters that whoever owns the room gets, because they do."""

MESSAGES: Final = (LetterKind.MESSAGE_FROM_SANTA, LetterKind.MESSAGE_FROM_RECIPIENT)
"""The letters that bring an anonymous message."""

RECEIPTS: Final = (
    LetterKind.MESSAGE_ARRIVED,
    LetterKind.MESSAGE_WAITS,
    LetterKind.MESSAGE_REFUSED,
    LetterKind.MESSAGE_CLOSED,
)
"""The letters that tell a writer what has become of their message."""
