"""What a program has logged: a line of JSON for each event."""

import io
import json
from typing import Any


def events_in(log: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.splitlines() if line.startswith("{")]


def alarms_in(log: str) -> list[str]:
    """Return what was said above the level of plain events, or not as an event at all."""
    strays = [line for line in log.splitlines() if not line.startswith("{")]
    return strays + [event["event"] for event in events_in(log) if event["level"] != "info"]


class Written(io.StringIO):
    """A log that is read as it is written."""

    @property
    def text(self) -> str:
        return self.getvalue()

    @property
    def event(self) -> dict[str, Any]:
        [line] = self.text.splitlines()
        found: dict[str, Any] = json.loads(line)
        return found
