"""What people write: words, files, places, forwards; and what they change afterwards."""

from __future__ import annotations

import base64
import binascii
import copy
import re
from typing import Any

from simulator.control.errors import Impossible, wrong
from simulator.control.orders import Order, open_chat, reply_of, seen_chat, shown_message
from simulator.control.verbs import Deed, verb
from simulator.state.chats import Chat
from simulator.state.messages import FILE_KINDS, Message, captioned, written
from simulator.state.polls import poll_content
from simulator.state.posting import post_from_person
from simulator.state.reach import set_blocked
from simulator.state.shapes import chat_shape
from simulator.state.views import message_view

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


def put(deed: Deed, chat: Chat, content: dict[str, Any], **marks: Any) -> dict[str, Any]:
    """Write a content into a chat and show the message."""
    message = post_from_person(
        deed.world, chat, deed.person, content, **{**reply_of(chat, deed.order), **marks}
    )
    return _shown(deed, message)


def _shown(deed: Deed, message: Message) -> dict[str, Any]:
    return {"message": message_view(deed.world, message)}


@verb("start")
def start(deed: Deed) -> dict[str, Any]:
    """Press Start, perhaps with the payload of a link."""
    payload = deed.order.text("payload", "")
    if not PAYLOAD.fullmatch(payload):
        raise wrong("a start payload has up to 64 of A-Z a-z 0-9 _ -")
    set_blocked(deed.world, deed.person, blocked=False)
    chat = open_chat(deed.world, deed.person, deed.order)
    command = "/start" if chat.private else f"/start@{deed.world.bot.username}"
    text = f"{command} {payload}".strip()
    command_entity = {"type": "bot_command", "offset": 0, "length": len(command)}
    return put(deed, chat, written(text, [command_entity]))


@verb("text")
def write_text(deed: Deed) -> dict[str, Any]:
    """Write words."""
    chat = open_chat(deed.world, deed.person, deed.order)
    text, entities = deed.order.formatted(deed.world, "text", "html")
    if not text:
        raise wrong("there is nothing to say")
    return put(deed, chat, written(text, entities), via_bot=deed.order.flag("via_bot"))


@verb("media")
def send_media(deed: Deed) -> dict[str, Any]:
    """Send a file."""
    chat = open_chat(deed.world, deed.person, deed.order)
    return put(deed, chat, _media(deed, deed.order))


@verb("album")
def send_album(deed: Deed) -> dict[str, Any]:
    """Send several files as one album."""
    chat = open_chat(deed.world, deed.person, deed.order)
    items = [_media(deed, Order(item)) for item in deed.order.items("items")]
    if not 1 < len(items) <= 10:
        raise wrong("an album has from 2 to 10 items")
    group = deed.world.queries.new_id()
    posted = [put(deed, chat, item, media_group_id=group)["message"] for item in items]
    return {"messages": posted}


def _media(deed: Deed, order: Order) -> dict[str, Any]:
    kind = order.text("kind")
    if kind not in FILE_KINDS:
        raise wrong(f"{kind} is not a kind of file")
    try:
        encoded = order.text("content", "")
        content = base64.b64decode(encoded, validate=True) if encoded else None
    except binascii.Error:
        raise wrong("content must be base64") from None
    file = deed.world.files.add(
        kind,
        content,
        file_name=order.text("file_name", ""),
        mime_type=order.text("mime_type", ""),
        duration=order.number("duration", 0),
        emoji=order.text("emoji", ""),
    )
    caption = captioned(*order.formatted(deed.world, "caption", "caption_html"))
    spoiler = {"has_media_spoiler": True} if order.flag("has_spoiler") else {}
    return {kind: file.wire(), **caption, **spoiler}


@verb("contact")
def share_contact(deed: Deed) -> dict[str, Any]:
    """Share one's own contact, or somebody's."""
    chat = open_chat(deed.world, deed.person, deed.order)
    if "phone_number" not in deed.order:
        return put(deed, chat, own_contact(deed))
    contact: dict[str, Any] = {
        "phone_number": deed.order.text("phone_number"),
        "first_name": deed.order.text("first_name"),
    }
    if "last_name" in deed.order:
        contact["last_name"] = deed.order.text("last_name")
    if "user_id" in deed.order:
        contact["user_id"] = deed.order.number("user_id")
    return put(deed, chat, {"contact": contact})


def own_contact(deed: Deed) -> dict[str, Any]:
    """Make the content of a message with one's own number."""
    # Phones send their own number without the plus, as Telegram keeps it.
    contact: dict[str, Any] = {
        "phone_number": deed.person.phone_number.removeprefix("+"),
        "first_name": deed.person.first_name,
        "user_id": deed.person.id,
    }
    if deed.person.last_name:
        contact["last_name"] = deed.person.last_name
    return {"contact": contact}


@verb("location")
def share_location(deed: Deed) -> dict[str, Any]:
    """Share a place."""
    chat = open_chat(deed.world, deed.person, deed.order)
    place = {
        "latitude": deed.order.real("latitude"),
        "longitude": deed.order.real("longitude"),
    }
    if "title" not in deed.order:
        return put(deed, chat, {"location": place})
    venue = {
        "location": place,
        "title": deed.order.text("title"),
        "address": deed.order.text("address", ""),
    }
    return put(deed, chat, {"venue": venue, "location": place})


@verb("poll")
def send_poll(deed: Deed) -> dict[str, Any]:
    """Ask everybody something."""
    chat = open_chat(deed.world, deed.person, deed.order)
    options = [str(option) for option in deed.order.items("options")]
    poll = poll_content(deed.world.queries.new_id(), deed.order.text("question"), options)
    return put(deed, chat, {"poll": poll})


@verb("dice")
def throw_dice(deed: Deed) -> dict[str, Any]:
    """Throw a dice."""
    chat = open_chat(deed.world, deed.person, deed.order)
    value = chat.next_message_id % 5 + 1
    return put(deed, chat, {"dice": {"emoji": deed.order.text("emoji", "🎲"), "value": value}})


@verb("story")
def send_story(deed: Deed) -> dict[str, Any]:
    """Pass on one's story."""
    chat = open_chat(deed.world, deed.person, deed.order)
    own = chat_shape(deed.world, deed.world.chats[deed.person.id])
    return put(deed, chat, {"story": {"chat": own, "id": 1}})


@verb("forward")
def forward(deed: Deed) -> dict[str, Any]:
    """Pass on a message from another chat, or from somewhere outside."""
    chat = open_chat(deed.world, deed.person, deed.order)
    if "from_name" in deed.order:
        origin: dict[str, Any] = {
            "type": "hidden_user",
            "date": deed.world.clock.unix(),
            "sender_user_name": deed.order.text("from_name"),
        }
        text, entities = deed.order.formatted(deed.world, "text", "html")
        return put(deed, chat, written(text, entities), forward_origin=origin)
    source = seen_chat(deed.world, deed.person, deed.order.number("from_chat_id"))
    message = shown_message(source, deed.order.number("message_id"))
    if message.protected or message.service is not None:
        raise Impossible("this message cannot be forwarded")
    origin = message.forward_origin or {
        "type": "user",
        "date": message.date,
        "sender_user": deed.world.user(message.from_id),
    }
    return put(deed, chat, copy.deepcopy(message.content), forward_origin=origin)
