"""The whole simulated Telegram of one bot, put together, with the ways to find things in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from simulator.state.bot import Bot
from simulator.state.chats import SUPERGROUP_BASE, Chat
from simulator.state.clock import Clock
from simulator.state.events import Events
from simulator.state.files import Files
from simulator.state.messages import Message
from simulator.state.people import FIRST_PERSON_ID, Person
from simulator.state.queries import Queries
from simulator.state.updates import Updates


@dataclass(frozen=True)
class Caption:
    """What is happening now, in words for whoever looks, and on whose phone."""

    text: str = ""
    person_id: int | None = None

    def view(self) -> dict[str, Any]:
        """Give what the control API shows."""
        return {"text": self.text, "person_id": self.person_id}


@dataclass
class World:
    """Everything there is. Changes go through the functions of the other modules here."""

    bot: Bot
    clock: Clock = field(default_factory=Clock)
    loopback_http: bool = False
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    inline_messages: dict[str, tuple[int, int]] = field(default_factory=dict)
    unmodelled: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    caption: Caption = Caption()
    shelved: dict[int, dict[int, dict[str, Any]]] = field(default_factory=dict)
    """What the phones without a network showed last: by person, by chat."""
    app_key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    """Signs launch data of Mini Apps as Telegram's own key does; a new one every run."""
    events: Events = field(init=False)
    updates: Updates = field(init=False)
    queries: Queries = field(init=False)

    def __post_init__(self) -> None:
        self.events = Events(self.clock)
        self.updates = Updates(self.clock)
        self.queries = Queries(self.clock)

    def add_person(self, person: Person) -> Person:
        """Give somebody a phone."""
        self.people[person.id] = person
        self.chats[person.id] = Chat(
            person.id, "private", member_ids=[person.id], bot_status="member"
        )
        self.events.add("person", person=person.view())
        return person

    def next_person_id(self) -> int:
        """Give the first free number for a person."""
        return max(self.people, default=FIRST_PERSON_ID - 1) + 1

    def next_group_id(self, kind: str) -> int:
        """Give the first free number for a group."""
        groups = [chat_id for chat_id in self.chats if chat_id < 0]
        if kind == "supergroup":
            return min([*groups, SUPERGROUP_BASE]) - 1
        return min((number for number in groups if number > SUPERGROUP_BASE), default=0) - 1

    def user(self, user_id: int) -> dict[str, Any] | None:
        """Give the Bot API's User for an identifier, of a person or of the bot."""
        if user_id == self.bot.id:
            return self.bot.wire()
        person = self.people.get(user_id)
        return person.wire() if person else None

    def chat_named(self, username: str) -> Chat | None:
        """Find a private chat by the person's username."""
        wanted = username.removeprefix("@").lower()
        for person in self.people.values():
            if person.username and person.username.lower() == wanted:
                return self.chats[person.id]
        return None

    @property
    def app_public_key(self) -> str:
        """What checks the `signature` of launch data, in hexadecimal."""
        return self.app_key.public_key().public_bytes_raw().hex()

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """Find a message that is still there."""
        chat = self.chats.get(chat_id)
        return chat.message(message_id) if chat else None

    def warn(self, text: str) -> None:
        """Remember what Telegram would have swallowed silently."""
        self.warnings.append(text)
        self.events.add("warning", text=text)
