"""Messages taken from one chat to another: copied without a name, forwarded with it."""

from __future__ import annotations

import copy
from itertools import pairwise
from typing import Any

from simulator.methods.registry import Ask, models
from simulator.methods.sending import refuse_voices, sending_marks
from simulator.state.chats import Chat
from simulator.state.messages import Message, captioned
from simulator.state.posting import post_from_bot
from simulator.wire.markup import Markup
from simulator.wire.refusals import bad
from simulator.wire.texts import caption_text

MANY = 100


@models("copyMessage", paced=True)
def copy_message(ask: Ask) -> dict[str, int]:
    """Send a message again as the bot's own."""
    chat = ask.writable_chat()
    message = ask.message(ask.chat("from_chat_id"), "to copy")
    content = _copyable(message)
    if "caption" in ask.params and message.takes_caption:
        text, entities = caption_text(ask.params, ask.world.user)
        content = {
            key: value
            for key, value in content.items()
            if key not in {"caption", "caption_entities"}
        }
        content |= captioned(text, entities)
    refuse_voices(ask, chat, content)
    markup = ask.markup(chat)
    posted = post_from_bot(ask.world, chat, content, markup, **sending_marks(ask, chat))
    return {"message_id": posted.message_id}


def _copyable(message: Message) -> dict[str, Any]:
    if message.service is not None or message.kind in {"story", "dice"}:
        raise bad("message can't be copied")
    return copy.deepcopy(message.content)


@models("copyMessages", paced=True)
def copy_messages(ask: Ask) -> list[dict[str, int]]:
    """Copy several messages; those that are gone are left out."""
    chat = ask.writable_chat()
    marks = sending_marks(ask, chat)
    found = [message for message in _several(ask) if message.service is None]
    if not found:
        raise bad("messages to copy not found")
    for message in found:
        refuse_voices(ask, chat, message.content)
    posted = [
        post_from_bot(ask.world, chat, _copyable(message), Markup(), **marks) for message in found
    ]
    return [{"message_id": message.message_id} for message in posted]


@models("forwardMessage", paced=True)
def forward_message(ask: Ask) -> dict[str, Any]:
    """Send a message on, with the name of whoever wrote it."""
    chat = ask.writable_chat()
    message = ask.message(ask.chat("from_chat_id"), "to forward")
    if message.protected:
        raise bad("message has protected content and can't be forwarded")
    if message.service is not None:
        raise bad("message can't be forwarded")
    return ask.shape(_forward(ask, chat, message))


@models("forwardMessages", paced=True)
def forward_messages(ask: Ask) -> list[dict[str, int]]:
    """Forward several messages; those that cannot be are left out."""
    chat = ask.writable_chat()
    free = [
        message for message in _several(ask) if message.service is None and not message.protected
    ]
    if not free:
        raise bad("messages to forward not found")
    return [{"message_id": _forward(ask, chat, message).message_id} for message in free]


def _forward(ask: Ask, chat: Chat, message: Message) -> Message:
    refuse_voices(ask, chat, message.content)
    origin = message.forward_origin or {
        "type": "user",
        "date": message.date,
        "sender_user": ask.world.user(message.from_id),
    }
    marks = {**sending_marks(ask, chat), "forward_origin": origin}
    return post_from_bot(ask.world, chat, copy.deepcopy(message.content), Markup(), **marks)


def _several(ask: Ask) -> list[Message]:
    source = ask.chat("from_chat_id")
    numbers = message_ids(ask)
    if any(after <= before for before, after in pairwise(numbers)):
        raise bad("message identifiers must be in a strictly increasing order")
    found = [source.message(number) for number in numbers]
    return [message for message in found if message is not None]


def message_ids(ask: Ask) -> list[int]:
    """Read `message_ids`, 1 to 100 of them."""
    numbers = ask.params.structure("message_ids", "message identifiers")
    if not isinstance(numbers, list) or not numbers:
        raise bad("message identifiers are not specified")
    if len(numbers) > MANY:
        raise bad("too many message identifiers specified")
    return [int(number) for number in numbers]
