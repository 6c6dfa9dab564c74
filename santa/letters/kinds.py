"""The kinds of letters, and which go first."""

from enum import StrEnum


class LetterKind(StrEnum):
    """What a letter tells; its text in `letters.ftl` bears the same name."""

    RESULT = "result"
    RESULT_CHANGED = "result-changed"
    DRAW_SCHEDULED = "draw-scheduled"
    DRAW_MOVED = "draw-moved"
    DRAW_CANCELLED = "draw-cancelled"
    DRAW_FAILED_TOO_FEW = "draw-failed-too-few"
    DRAW_FAILED_IMPOSSIBLE = "draw-failed-impossible"
    DRAW_FAILED_CIRCLE = "draw-failed-circle"
    JOINED = "joined"

    @property
    def rank(self) -> int:
        """Return the place in the queue: results before everything else."""
        return 0 if self is LetterKind.RESULT else 5
