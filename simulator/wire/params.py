"""Parameters of one call, raw: strings of a form, or values of a JSON body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.wire.refusals import bad


@dataclass(frozen=True)
class Upload:
    """A file that came with the call."""

    file_name: str
    content: bytes
    mime_type: str


class Params:
    """Read what a method needs, with the tolerance of the real server."""

    def __init__(
        self, values: Mapping[str, Any], uploads: Mapping[str, Upload] | None = None
    ) -> None:
        self.values = {name: value for name, value in values.items() if value is not None}
        self.uploads = dict(uploads or {})

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str) -> str:
        """Give a string, empty when absent."""
        value = self.values.get(name, "")
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """Give a whole number; like the server, read nonsense as the default."""
        value = self.text(name).strip()
        digits = value[1:] if value[:1] in {"-", "+"} else value
        return int(value) if digits.isdecimal() else default

    def number(self, name: str) -> float:
        """Give a number.

        Raises:
            Refused: it is none.
        """
        try:
            return float(self.text(name))
        except ValueError:
            raise bad(f"{name} must be a Number") from None

    def flag(self, name: str) -> bool:
        """Give a truth: true, yes, 1."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def structure(self, name: str, what: str) -> Any:
        """Give a parsed JSON value, or nothing when absent; `what` is its name in the error.

        Raises:
            Refused: it is not JSON.
        """
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {what} JSON object") from None
