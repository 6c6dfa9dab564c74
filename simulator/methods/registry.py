"""Which functions model which methods, and what each of them gets to work with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from simulator.state.chats import Chat
from simulator.state.messages import Message
from simulator.state.shapes import message_shape
from simulator.state.world import World
from simulator.wire.markup import Markup, Place, read_markup
from simulator.wire.params import Params
from simulator.wire.refusals import Refused, bad, forbidden


class Waits(Protocol):
    """Gives updates to a poller that may have to wait for them."""

    async def poll(self, params: Params) -> list[dict[str, Any]]:
        """Answer `getUpdates`."""

    def interrupt(self, refusal: Refused) -> None:
        """End the poll that is waiting now with a refusal."""


@dataclass
class Ask:
    """One call: where, with what, and who can wait."""

    world: World
    method: str
    params: Params
    poller: Waits

    def chat(self, name: str = "chat_id") -> Chat:
        """Find the chat that a parameter names.

        Raises:
            Refused: there is none, or it has become a supergroup.
        """
        named = self.params.text(name)
        if not named:
            raise bad(f"{name} is empty")
        if named.startswith("@"):
            chat = self.world.chat_named(named)
        else:
            chat = self.world.chats.get(self.params.integer(name))
        if chat is None:
            raise bad("chat not found")
        if not chat.private and chat.bot_status == "left" and not chat.known_to_bot:
            raise bad("chat not found")
        if chat.migrated_to is not None:
            raise bad(
                "group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.migrated_to,
            )
        return chat

    def writable_chat(self) -> Chat:
        """Find the chat and make sure that the bot may write there.

        Raises:
            Refused: blocked, never started, deactivated, kicked.
        """
        chat = self.chat()
        refusal = unreachable(self.world, chat)
        if refusal:
            raise forbidden(refusal)
        return chat

    def message(
        self, chat: Chat, what: str, name: str = "message_id", missing: str = "not found"
    ) -> Message:
        """Find a message of the chat; `what` completes the refusal.

        Raises:
            Refused: it is not there.
        """
        message = chat.message(self.params.integer(name))
        if message is None:
            raise bad(f"message {what} {missing}")
        return message

    def place(self, chat: Chat) -> Place:
        """Say what keyboards the chat allows."""
        return Place(private=chat.private, loopback_http=self.world.loopback_http)

    def markup(self, chat: Chat | None, *, inline_only: bool = False) -> Markup:
        """Read the keyboard and note what would be swallowed silently."""
        private = chat is None or chat.private
        place = Place(private=private, loopback_http=self.world.loopback_http)
        markup = read_markup(self.params, place, inline_only=inline_only)
        for warning in markup.warnings:
            self.world.warn(f"{self.method}: {warning}")
        return markup

    def shape(self, message: Message) -> dict[str, Any]:
        """Show a message in the answer."""
        return message_shape(self.world, message)


def unreachable(world: World, chat: Chat) -> str:
    """Say why the bot cannot write to a chat; nothing when it can."""
    if not chat.private:
        if chat.bot_present:
            return ""
        kind = f"{chat.type} chat"
        if chat.bot_status == "kicked":
            return f"bot was kicked from the {kind}"
        return f"bot is not a member of the {kind}"
    person = world.people[chat.id]
    if person.deactivated:
        return "user is deactivated"
    if person.blocked:
        return "bot was blocked by the user"
    if not person.can_write:
        return "bot can't initiate conversation with a user"
    return ""


Answer = Any
Model = Callable[[Ask], Answer | Awaitable[Answer]]


@dataclass(frozen=True)
class Modelled:
    """A function that models a method, and whether the rate limits count it."""

    run: Model
    paced: bool


_MODELLED: dict[str, Modelled] = {}


def models(*names: str, paced: bool = False) -> Callable[[Model], Model]:
    """Mark a function as the model of one or more methods."""

    def mark(function: Model) -> Model:
        for name in names:
            _MODELLED[name.lower()] = Modelled(function, paced)
        return function

    return mark


def modelled(name: str) -> Modelled | None:
    """Find the model of a method, in any letter case."""
    return _MODELLED.get(name.lower())


def modelled_names() -> list[str]:
    """Give the lower-case names of all methods that are modelled."""
    return sorted(_MODELLED)
