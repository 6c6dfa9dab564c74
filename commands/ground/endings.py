"""How a command ends that cannot go on: one line and a number, never a traceback."""

FAILED = 1
"""Something the command needs is not there or does not answer; another attempt may succeed."""

MISCONFIGURED = 2
"""Something has to be changed by whoever runs the command before another attempt."""


class CannotGoOn(Exception):
    """The command ends with this line and this exit code."""

    def __init__(self, line: str, code: int = FAILED) -> None:
        super().__init__(line)
        self.code = code
