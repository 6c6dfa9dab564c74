"""What people change afterwards: edits, deletions, reactions, blocking."""

from __future__ import annotations

from typing import Any

from simulator.control.errors import Impossible
from simulator.control.orders import chat_of, open_chat, shown_message
from simulator.control.verbs import Deed, verb
from simulator.state.messages import captioned, written
from simulator.state.network import find_network, lose_network
from simulator.state.posting import changed, delete, replaced
from simulator.state.reach import set_blocked
from simulator.state.shapes import chat_shape
from simulator.state.views import message_view


@verb("edit")
def edit(deed: Deed) -> dict[str, Any]:
    """Change one's own text or caption."""
    chat = open_chat(deed.world, deed.person, deed.order)
    message = shown_message(chat, deed.order.number("message_id"))
    if message.from_id != deed.person.id or message.service is not None:
        raise Impossible("only an own message can be edited")
    text, entities = deed.order.formatted(deed.world, "text", "html")
    if message.kind == "text":
        message.content = written(text, entities)
    elif message.takes_caption:
        kept = {key: item for key, item in message.content.items() if "caption" not in key}
        message.content = {**kept, **captioned(text, entities)}
    else:
        raise Impossible("there is nothing to edit in this message")
    changed(deed.world, message, by_person=True)
    return {"message": message_view(deed.world, message)}


@verb("delete")
def delete_message(deed: Deed) -> dict[str, Any]:
    """Take a message away; the bot is not told."""
    chat = chat_of(deed.world, deed.person, deed.order)
    delete(deed.world, shown_message(chat, deed.order.number("message_id")))
    return {}


@verb("react")
def react(deed: Deed) -> dict[str, Any]:
    """Put a reaction under a message, or take it back."""
    chat = open_chat(deed.world, deed.person, deed.order)
    message = shown_message(chat, deed.order.number("message_id"))
    emoji = deed.order.text("emoji")
    old = message.reactions.pop(deed.person.id, "")
    if emoji:
        message.reactions[deed.person.id] = emoji
    replaced(deed.world, message)
    if chat.private or chat.bot_status == "administrator":
        update = {
            "chat": chat_shape(deed.world, chat),
            "message_id": message.message_id,
            "user": deed.person.wire(),
            "date": deed.world.clock.unix(),
            "old_reaction": [{"type": "emoji", "emoji": old}] if old else [],
            "new_reaction": [{"type": "emoji", "emoji": emoji}] if emoji else [],
        }
        deed.world.updates.add("message_reaction", update, key=f"chat{chat.id}")
    return {"message": message_view(deed.world, message)}


@verb("block")
def block(deed: Deed) -> dict[str, Any]:
    """Block the bot."""
    set_blocked(deed.world, deed.person, blocked=True)
    return deed.person.view()


@verb("unblock")
def unblock(deed: Deed) -> dict[str, Any]:
    """Unblock the bot."""
    set_blocked(deed.world, deed.person, blocked=False)
    return deed.person.view()


@verb("offline")
def offline(deed: Deed) -> dict[str, Any]:
    """Lose the network; the bot is not told."""
    lose_network(deed.world, deed.person)
    return deed.person.view()


@verb("online")
def online(deed: Deed) -> dict[str, Any]:
    """Find the network again, and with it all that came meanwhile."""
    find_network(deed.world, deed.person)
    return deed.person.view()
