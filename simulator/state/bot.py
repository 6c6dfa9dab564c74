"""The bot itself: what its owner set at BotFather and what it set by its own calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Scope = tuple[str, int, int]
"""Type of a command scope, chat, user (zero where there is none)."""
DEFAULT_SCOPE: Scope = ("default", 0, 0)


@dataclass
class Bot:
    """One bot, known by its token."""

    token: str
    username: str
    first_name: str
    main_app_url: str = ""
    apps: dict[str, str] = field(default_factory=dict)
    inline_mode: bool = True
    privacy_mode: bool = True
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[Scope, str], list[dict[str, str]]] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "default"})
    default_rights: dict[bool, dict[str, bool]] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """The number before the colon of the token."""
        return int(self.token.split(":", 1)[0])

    @property
    def link(self) -> str:
        """The address of the chat with the bot."""
        return f"https://t.me/{self.username}"

    def name(self, language: str = "") -> str:
        """Give the name in a language, else the default one."""
        return self.names.get(language) or self.names.get("") or self.first_name

    def commands_for(self, scopes: list[Scope], language: str) -> list[dict[str, str]]:
        """Give the first list that fits: narrow scopes first, the language before none."""
        for scope in scopes:
            for spoken in (language, ""):
                if (scope, spoken) in self.commands:
                    return self.commands[scope, spoken]
        return []

    def wire(self) -> dict[str, Any]:
        """Give the Bot API's User of the bot."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name(),
            "username": self.username,
        }

    def view(self, language: str = "", chat_id: int = 0) -> dict[str, Any]:
        """Give what the control API shows, resolved for a language and a chat."""
        scopes: list[Scope] = [("chat", chat_id, 0)] if chat_id else []
        if chat_id > 0:
            scopes.append(("all_private_chats", 0, 0))
        elif chat_id < 0:
            scopes.append(("all_group_chats", 0, 0))
        scopes.append(DEFAULT_SCOPE)
        if not chat_id:
            scopes.insert(0, ("all_private_chats", 0, 0))
        return {
            "id": self.id,
            "username": self.username,
            "first_name": self.name(language),
            "description": self.descriptions.get(language) or self.descriptions.get("", ""),
            "short_description": self.short_descriptions.get(language)
            or self.short_descriptions.get("", ""),
            "commands": self.commands_for(scopes, language),
            "menu_button": self.menu_button,
            "main_app_url": self.main_app_url,
            "apps": self.apps,
            "inline_mode": self.inline_mode,
            "privacy_mode": self.privacy_mode,
            "link": self.link,
        }
