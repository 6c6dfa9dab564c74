"""Text messages, sent."""

from __future__ import annotations

from typing import Any

from simulator.methods.registry import Ask, models
from simulator.methods.sending import send
from simulator.state.messages import written
from simulator.wire.refusals import bad
from simulator.wire.texts import message_text

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


@models("sendMessage", paced=True)
def send_message(ask: Ask) -> dict[str, Any]:
    """Send a text."""
    text, entities = message_text(ask.params, ask.world.user)
    return ask.shape(send(ask, written(text, entities)))


@models("sendChatAction")
def send_chat_action(ask: Ask) -> bool:
    """Show that the bot is typing, or the like."""
    chat = ask.writable_chat()
    action = ask.params.text("action")
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    ask.world.events.add("action", chat_id=chat.id, action=action)
    return True
