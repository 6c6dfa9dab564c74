"""Chats: the private one of every person, and groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from simulator.state.messages import Message

SUPERGROUP_BASE = -1_000_000_000_000
PRESENT = {"member", "administrator"}


@dataclass
class Chat:
    """One chat, with its messages in order."""

    id: int
    type: str
    title: str = ""
    member_ids: list[int] = field(default_factory=list)
    owner_id: int | None = None
    bot_status: str = "left"
    description: str = ""
    menu_button: dict[str, Any] | None = None
    migrated_to: int | None = None
    next_message_id: int = 1
    messages: dict[int, Message] = field(default_factory=dict)
    pinned_ids: list[int] = field(default_factory=list)
    keyboards: dict[int, dict[str, Any]] = field(default_factory=dict)
    known_to_bot: bool = False

    @property
    def private(self) -> bool:
        """Whether it is the chat of one person with the bot."""
        return self.type == "private"

    @property
    def bot_present(self) -> bool:
        """Whether the bot is in the group."""
        return self.bot_status in PRESENT

    @property
    def instance(self) -> str:
        """The chat instance that callbacks and launches carry: stable, says nothing."""
        return str(abs(self.id) * 7_919_002_003 + 104_729)

    def message(self, message_id: int) -> Message | None:
        """Give a message that is still there."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message

    def shown(self) -> list[Message]:
        """Give the messages that are still there, oldest first."""
        return [message for message in self.messages.values() if not message.deleted]
