"""Refusals as Telegram words them, so that a bot meets here the very texts it meets there."""

from __future__ import annotations

from typing import Any

_PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
}


class Refused(Exception):
    """The answer is "no": a code, a text and sometimes parameters."""

    def __init__(self, code: int, text: str, parameters: dict[str, Any] | None = None) -> None:
        self.code = code
        self.description = _described(code, text)
        self.parameters = parameters
        super().__init__(self.description)

    def body(self) -> dict[str, Any]:
        """Give the JSON that Telegram would answer."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def _described(code: int, text: str) -> str:
    prefix = _PREFIXES.get(code, "")
    if not text:
        return prefix
    if not prefix:
        return text
    # Server codes such as BUTTON_DATA_INVALID keep their capitals; sentences lose the first one.
    if len(text) > 1 and text[0].isupper() and text[1].islower():
        text = text[0].lower() + text[1:]
    return f"{prefix}: {text}"


def bad(text: str, **parameters: Any) -> Refused:
    """Refuse with 400."""
    return Refused(400, text, parameters or None)


def forbidden(text: str) -> Refused:
    """Refuse with 403."""
    return Refused(403, text)


def conflict(text: str) -> Refused:
    """Refuse with 409."""
    return Refused(409, text)


def too_many(retry_after: int) -> Refused:
    """Refuse with 429 and say when to come again (seconds)."""
    return Refused(429, f"retry after {retry_after}", {"retry_after": retry_after})


def unmodelled(what: str) -> Refused:
    """Say loudly that the simulator does not know how to do this; Telegram would."""
    return Refused(501, f"Not Implemented: the simulator does not model {what}")
