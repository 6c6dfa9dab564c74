"""What somebody at the controls asks for, read with plain complaints."""

from __future__ import annotations

from typing import Any, TypeVar

from simulator.control.errors import Impossible, missing, wrong
from simulator.state.chats import Chat
from simulator.state.messages import Message
from simulator.state.people import Person
from simulator.state.world import World
from simulator.wire.html import parse_html
from simulator.wire.refusals import Refused
from simulator.wire.texts import resolve, tidy

T = TypeVar("T")


class Order:
    """The JSON of one request."""

    def __init__(self, values: Any) -> None:
        if not isinstance(values, dict):
            raise wrong("the body must be a JSON object")
        self.values: dict[str, Any] = {
            name: value for name, value in values.items() if value is not None
        }

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def _get(self, name: str, kind: type[T], default: T | None) -> T:
        if name not in self.values:
            if default is None:
                raise wrong(f"{name} is missing")
            return default
        value = self.values[name]
        if kind is float and isinstance(value, int):
            value = float(value)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise wrong(f"{name} must be {kind.__name__}")
        return value

    def text(self, name: str, default: str | None = None) -> str:
        """Give a string."""
        return self._get(name, str, default)

    def number(self, name: str, default: int | None = None) -> int:
        """Give a whole number."""
        return self._get(name, int, default)

    def real(self, name: str, default: float | None = None) -> float:
        """Give a number."""
        return self._get(name, float, default)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Give a truth."""
        return self._get(name, bool, default)

    def items(self, name: str, default: list[Any] | None = None) -> list[Any]:
        """Give a list."""
        return self._get(name, list, default)

    def formatted(self, world: World, plain: str, html: str) -> tuple[str, list[dict[str, Any]]]:
        """Give text and entities, from plain text or from HTML."""
        if html in self.values:
            try:
                text, entities = parse_html(self.text(html))
            except Refused as refused:
                raise wrong(refused.description) from None
            return tidy(text, resolve(entities, world.user))
        return tidy(self.text(plain, ""), [])


def person_with(world: World, person_id: int) -> Person:
    """Find a person."""
    person = world.people.get(person_id)
    if person is None:
        raise missing(f"there is no person {person_id}")
    return person


def chat_of(world: World, person: Person, order: Order) -> Chat:
    """Find the chat an order is about: the named one, else the private one."""
    return seen_chat(world, person, order.number("chat_id", person.id))


def seen_chat(world: World, person: Person, chat_id: int) -> Chat:
    """Find a chat that this person has."""
    chat = world.chats.get(chat_id)
    if chat is None or person.id not in chat.member_ids:
        raise missing(f"{person.first_name} has no chat {chat_id}")
    return chat


def open_chat(world: World, person: Person, order: Order) -> Chat:
    """Find the chat and make sure the person can write there now."""
    chat = chat_of(world, person, order)
    if person.deactivated:
        raise Impossible(f"{person.first_name} is deactivated")
    if chat.private and person.blocked:
        raise Impossible(f"{person.first_name} has blocked the bot")
    if chat.migrated_to is not None:
        raise Impossible(f"the group has become {chat.migrated_to}")
    return chat


def shown_message(chat: Chat, message_id: int) -> Message:
    """Find a message that is still there."""
    message = chat.message(message_id)
    if message is None:
        raise missing(f"there is no message {message_id} in chat {chat.id}")
    return message


def reply_of(chat: Chat, order: Order) -> dict[str, Any]:
    """Read which message is replied to."""
    if "reply_to" not in order:
        return {}
    return {"reply_to": shown_message(chat, order.number("reply_to")).message_id}
