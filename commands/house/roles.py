"""What a process does: everything, or a part of which any number of processes may run."""

from enum import StrEnum


class Role(StrEnum):
    """The command that begins the process."""

    RUN = "run"
    """Everything in one process."""

    WEB = "web"
    """The conversation as Telegram brings it, and the Mini App."""

    WORKER = "worker"
    """Draws what is due, and delivers letters: one worker at a time, the others stand by."""

    SCHEDULER = "scheduler"
    """Asks every minute for what is due."""

    @property
    def talks(self) -> bool:
        """Whether people are answered here."""
        return self in {Role.RUN, Role.WEB}

    @property
    def asks(self) -> bool:
        """Whether the minutes are minded here."""
        return self in {Role.RUN, Role.SCHEDULER}
