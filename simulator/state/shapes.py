"""Messages, chats and members as the Bot API shows them to the bot."""

from __future__ import annotations

from typing import Any

from simulator.state.chats import Chat
from simulator.state.messages import Message
from simulator.state.world import World

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
)


def chat_shape(world: World, chat: Chat) -> dict[str, Any]:
    """Give the Bot API's Chat."""
    if not chat.private:
        shape: dict[str, Any] = {"id": chat.id, "title": chat.title, "type": chat.type}
        if chat.type == "group":
            shape["all_members_are_administrators"] = False
        return shape
    person = world.people[chat.id]
    shape = {"id": chat.id, "first_name": person.first_name}
    if person.last_name:
        shape["last_name"] = person.last_name
    if person.username:
        shape["username"] = person.username
    return {**shape, "type": "private"}


def message_shape(world: World, message: Message, *, nested: bool = False) -> dict[str, Any]:
    """Give the Bot API's Message; a nested one does not tell what it replied to."""
    chat = world.chats[message.chat_id]
    shape: dict[str, Any] = {
        "message_id": message.message_id,
        "from": world.user(message.from_id),
        "chat": chat_shape(world, chat),
        "date": message.date,
    }
    if message.edit_date is not None:
        shape["edit_date"] = message.edit_date
    _add_origin(world, message, shape)
    replied = chat.message(message.reply_to) if message.reply_to and not nested else None
    if replied is not None:
        shape["reply_to_message"] = message_shape(world, replied, nested=True)
    shape.update(message.content)
    if message.kind == "animation":
        # Telegram repeats an animation as a document, for clients of old.
        shape["document"] = {
            key: value
            for key, value in message.content["animation"].items()
            if key not in {"width", "height", "duration"}
        }
    _add_marks(message, shape)
    return shape


def _add_origin(world: World, message: Message, shape: dict[str, Any]) -> None:
    if message.forward_origin is not None:
        shape["forward_origin"] = message.forward_origin
        shape["forward_date"] = message.forward_origin["date"]
        if "sender_user" in message.forward_origin:
            shape["forward_from"] = message.forward_origin["sender_user"]
        else:
            shape["forward_sender_name"] = message.forward_origin["sender_user_name"]
    if message.via_bot:
        shape["via_bot"] = world.bot.wire()


def _add_marks(message: Message, shape: dict[str, Any]) -> None:
    if message.caption_above:
        shape["show_caption_above_media"] = True
    if message.link_preview:
        shape["link_preview_options"] = message.link_preview
    if message.media_group_id:
        shape["media_group_id"] = message.media_group_id
    if message.effect_id:
        shape["effect_id"] = message.effect_id
    if message.protected:
        shape["has_protected_content"] = True
    if message.inline_keyboard:
        shape["reply_markup"] = message.inline_keyboard


def inaccessible_shape(world: World, chat: Chat, message_id: int) -> dict[str, Any]:
    """Give the Bot API's InaccessibleMessage: the place, and a date of zero."""
    return {"chat": chat_shape(world, chat), "message_id": message_id, "date": 0}


def member_shape(user: dict[str, Any], status: str) -> dict[str, Any]:
    """Give the Bot API's ChatMember in a status."""
    shape: dict[str, Any] = {"user": user, "status": status}
    if status == "creator":
        shape["is_anonymous"] = False
    elif status == "kicked":
        shape["until_date"] = 0
    elif status == "administrator":
        shape.update({"can_be_edited": False, "is_anonymous": False})
        shape.update(dict.fromkeys(RIGHTS, True))
    return shape
