"""Messages of the bot, edited."""

from __future__ import annotations

from typing import Any

from simulator.methods.media import read_input_media
from simulator.methods.registry import Ask, models
from simulator.methods.sending import link_preview
from simulator.state.messages import Message, captioned, written
from simulator.state.posting import changed, replaced
from simulator.wire.refusals import bad
from simulator.wire.texts import caption_text, message_text

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
_CAPTION_KEYS = {"caption", "caption_entities"}
_REPLACEABLE = {"text", "animation", "audio", "document", "photo", "video"}


@models("editMessageText", paced=True)
def edit_message_text(ask: Ask) -> Any:
    """Replace the text, and the keyboard with it."""
    text, entities = message_text(ask.params, ask.world.user)
    message = _editable(ask)
    if message.kind != "text":
        raise bad("there is no text in the message to edit")
    return _replace(ask, message, written(text, entities), preview=link_preview(ask))


@models("editMessageCaption", paced=True)
def edit_message_caption(ask: Ask) -> Any:
    """Replace the caption, and the keyboard with it."""
    text, entities = caption_text(ask.params, ask.world.user)
    message = _editable(ask)
    if not message.takes_caption:
        raise bad("there is no caption in the message to edit")
    kept = {key: value for key, value in message.content.items() if key not in _CAPTION_KEYS}
    return _replace(ask, message, {**kept, **captioned(text, entities)})


@models("editMessageMedia", paced=True)
def edit_message_media(ask: Ask) -> Any:
    """Replace the media (or a text by media), its caption and the keyboard."""
    media = ask.params.structure("media", "input media")
    if not isinstance(media, dict):
        raise bad("object expected as media")
    content = read_input_media(ask, media)
    message = _editable(ask)
    if message.kind not in _REPLACEABLE:
        raise bad("message can't be edited")
    return _replace(ask, message, content)


@models("editMessageReplyMarkup", paced=True)
def edit_message_reply_markup(ask: Ask) -> Any:
    """Replace or take away the keyboard only."""
    message = _editable(ask)
    markup = ask.markup(ask.world.chats[message.chat_id], inline_only=True)
    if markup.inline == message.inline_keyboard:
        raise bad(NOT_MODIFIED)
    message.inline_keyboard = markup.inline
    replaced(ask.world, message)
    return _answer(ask, message)


def _editable(ask: Ask) -> Message:
    """Find the message and make sure that the bot may edit it.

    Raises:
        Refused: it is not there, not the bot's, or was sent with a reply keyboard.
    """
    inline_message_id = ask.params.text("inline_message_id")
    if inline_message_id:
        where = ask.world.inline_messages.get(inline_message_id)
        message = ask.world.message(*where) if where else None
        if message is None:
            raise bad("MESSAGE_ID_INVALID")
        return message
    chat = ask.writable_chat()
    if not ask.params.integer("message_id"):
        raise bad("message identifier is not specified")
    message = ask.message(chat, "to edit")
    by_other = message.from_id != ask.world.bot.id
    if by_other or message.uneditable or message.service is not None or message.forward_origin:
        raise bad("message can't be edited")
    return message


def _replace(
    ask: Ask,
    message: Message,
    content: dict[str, Any],
    *,
    preview: dict[str, Any] | None = None,
) -> Any:
    markup = ask.markup(ask.world.chats[message.chat_id], inline_only=True)
    same_preview = preview is None or preview == message.link_preview
    same = content == message.content and markup.inline == message.inline_keyboard
    if same and same_preview:
        raise bad(NOT_MODIFIED)
    message.content = content
    message.inline_keyboard = markup.inline
    message.link_preview = preview
    message.caption_above = ask.params.flag("show_caption_above_media")
    changed(ask.world, message)
    return _answer(ask, message)


def _answer(ask: Ask, message: Message) -> Any:
    return True if ask.params.text("inline_message_id") else ask.shape(message)
