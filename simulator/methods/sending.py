"""What all sending methods share: the chat, the reply, the marks, the keyboard."""

from __future__ import annotations

from typing import Any

from simulator.methods.registry import Ask
from simulator.state.chats import Chat
from simulator.state.messages import Message
from simulator.state.posting import post_from_bot
from simulator.wire.refusals import bad

EFFECTS = {
    "5104841245755180586",
    "5107584321108051014",
    "5104858069142078462",
    "5159385139981059251",
    "5046509860389126442",
    "5046589136895476101",
}
VOICES = {"voice", "video_note"}


def send(ask: Ask, content: dict[str, Any], chat: Chat | None = None, **more: Any) -> Message:
    """Send a content with everything the call says around it."""
    chat = chat or ask.writable_chat()
    refuse_voices(ask, chat, content)
    markup = ask.markup(chat)
    marks = sending_marks(ask, chat)
    return post_from_bot(ask.world, chat, content, markup, **{**marks, **more})


def refuse_voices(ask: Ask, chat: Chat, content: dict[str, Any]) -> None:
    """Respect who wants no voice messages; round videos count as such.

    Raises:
        Refused: this is one.
    """
    person = ask.world.people.get(chat.id)
    if person and person.voices_forbidden and not VOICES.isdisjoint(content):
        raise bad("VOICE_MESSAGES_FORBIDDEN")


def sending_marks(ask: Ask, chat: Chat) -> dict[str, Any]:
    """Read what every sending method may carry."""
    marks: dict[str, Any] = {
        "reply_to": _reply_to(ask, chat),
        "protected": ask.params.flag("protect_content"),
        "caption_above": ask.params.flag("show_caption_above_media"),
    }
    effect = ask.params.text("message_effect_id")
    if effect:
        if not chat.private or effect not in EFFECTS:
            raise bad("EFFECT_ID_INVALID")
        marks["effect_id"] = effect
    preview = link_preview(ask)
    if preview:
        marks["link_preview"] = preview
    return marks


def link_preview(ask: Ask) -> dict[str, Any] | None:
    """Read the options of the link preview, in their new and their old form."""
    options = ask.params.structure("link_preview_options", "link preview options")
    if isinstance(options, dict):
        return {key: value for key, value in options.items() if value is not None}
    if ask.params.flag("disable_web_page_preview"):
        return {"is_disabled": True}
    return None


def _reply_to(ask: Ask, chat: Chat) -> int | None:
    """Find the message replied to.

    Raises:
        Refused: it is gone and the call does not allow to send without it.
    """
    reply = ask.params.structure("reply_parameters", "reply parameters")
    if isinstance(reply, dict):
        wanted = int(reply.get("message_id") or 0)
        lenient = bool(reply.get("allow_sending_without_reply"))
    else:
        wanted = ask.params.integer("reply_to_message_id")
        lenient = ask.params.flag("allow_sending_without_reply")
    if not wanted:
        return None
    if chat.message(wanted) is not None:
        return wanted
    if lenient:
        return None
    raise bad("message to be replied not found")
