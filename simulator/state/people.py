"""People with phones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

FIRST_PERSON_ID = 1001


@dataclass
class Person:
    """Somebody who may write to the bot, block it, or never have heard of it."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "en"
    is_premium: bool = False
    phone_number: str = ""
    started: bool = False
    write_allowed: bool = False
    blocked: bool = False
    deactivated: bool = False
    voices_forbidden: bool = False
    offline: bool = False

    @property
    def can_write(self) -> bool:
        """Whether the bot may write to them now."""
        return (self.started or self.write_allowed) and not (self.blocked or self.deactivated)

    @property
    def full_name(self) -> str:
        """First and last name, as Telegram shows them."""
        return f"{self.first_name} {self.last_name}".strip()

    def wire(self) -> dict[str, Any]:
        """Give the Bot API's User."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        if self.is_premium:
            user["is_premium"] = True
        return user

    def view(self) -> dict[str, Any]:
        """Give what the control API shows."""
        return {
            "id": self.id,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
            "is_premium": self.is_premium,
            "phone_number": self.phone_number,
            "voices_forbidden": self.voices_forbidden,
            "offline": self.offline,
            **self.reachability(),
        }

    def reachability(self) -> dict[str, bool]:
        """Give what decides whether the bot reaches them."""
        return {
            "started": self.started,
            "blocked": self.blocked,
            "deactivated": self.deactivated,
            "can_write": self.can_write,
        }
