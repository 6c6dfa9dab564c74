"""Phones without a network: what they showed last stays, and nothing reaches them meanwhile."""

from __future__ import annotations

from typing import Any

from simulator.state.chats import Chat
from simulator.state.people import Person
from simulator.state.views import chat_view, message_view, reply_keyboard_view
from simulator.state.world import World


def lose_network(world: World, person: Person) -> None:
    """Take the network from a phone; the bot hears nothing of it, and its sends succeed."""
    if person.offline:
        return
    own = [chat for chat in world.chats.values() if person.id in chat.member_ids]
    world.shelved[person.id] = {chat.id: _content(world, person, chat) for chat in own}
    _tell(world, person, offline=True)


def find_network(world: World, person: Person) -> None:
    """Give a phone its network back: it shows all that happened meanwhile."""
    if not person.offline:
        return
    del world.shelved[person.id]
    _tell(world, person, offline=False)


def _tell(world: World, person: Person, *, offline: bool) -> None:
    person.offline = offline
    world.events.add("person", person=person.view())


def chat_on_phone(world: World, person: Person, chat: Chat) -> dict[str, Any]:
    """Give a chat as this phone shows it: without a network, as it was when that was lost."""
    kept = world.shelved.get(person.id, {}).get(chat.id)
    return kept or _content(world, person, chat)


def _content(world: World, person: Person, chat: Chat) -> dict[str, Any]:
    return {
        "chat": chat_view(world, chat),
        "messages": [message_view(world, message) for message in chat.shown()],
        "reply_keyboard": reply_keyboard_view(chat.keyboards.get(person.id)),
    }
