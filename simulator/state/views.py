"""Messages and chats as the control API shows them to phones."""

from __future__ import annotations

from typing import Any

from simulator.state.chats import Chat
from simulator.state.messages import EXTRA_KINDS, Message
from simulator.state.shapes import message_shape
from simulator.state.world import World


def chat_view(world: World, chat: Chat) -> dict[str, Any]:
    """Show a chat."""
    return {
        "id": chat.id,
        "type": chat.type,
        "title": world.bot.name() if chat.private else chat.title,
        "member_ids": list(chat.member_ids),
        "owner_id": chat.owner_id,
        "bot_status": chat.bot_status,
        "pinned_ids": list(chat.pinned_ids),
        "migrated_to": chat.migrated_to,
        "menu_button": chat.menu_button or world.bot.menu_button,
    }


def message_view(world: World, message: Message) -> dict[str, Any]:
    """Show a message, whole."""
    sender = "bot" if message.outgoing else "person"
    if message.service is not None:
        sender = "service"
    kind = message.kind
    return {
        "chat_id": message.chat_id,
        "message_id": message.message_id,
        "date": message.date,
        "edit_date": message.edit_date,
        "edited": message.edit_date is not None,
        "deleted": message.deleted,
        "sender": sender,
        "from_id": message.from_id,
        "from_name": name_of(world, message.from_id),
        "via_bot": message.via_bot,
        "kind": kind,
        "text": message.text,
        "entities": message.entities,
        "media": media_view(world, message),
        "service": message.service,
        "extra": message.content[kind] if kind in EXTRA_KINDS else None,
        "inline_keyboard": keyboard_view(message.inline_keyboard),
        "reply_to": message.reply_to,
        "forwarded_from": _origin_name(message.forward_origin),
        "protected": message.protected,
        "effect_id": message.effect_id,
        "media_group_id": message.media_group_id,
        "reactions": [
            {"from_id": from_id, "emoji": emoji} for from_id, emoji in message.reactions.items()
        ],
        "link_preview": not (message.link_preview or {}).get("is_disabled", False),
        "wire": message_shape(world, message),
    }


def name_of(world: World, user_id: int) -> str:
    """Give the name under which somebody is shown."""
    if user_id == world.bot.id:
        return world.bot.name()
    person = world.people.get(user_id)
    return person.full_name if person else "Deleted Account"


def _origin_name(origin: dict[str, Any] | None) -> str | None:
    if origin is None:
        return None
    user = origin.get("sender_user")
    if user:
        return f"{user['first_name']} {user.get('last_name', '')}".strip()
    return str(origin["sender_user_name"])


def media_view(world: World, message: Message) -> dict[str, Any] | None:
    """Show the file a message carries."""
    if not message.is_media:
        return None
    held = message.content[message.kind]
    held = held[-1] if isinstance(held, list) else held
    file = world.files.get(held["file_id"])
    address = file.address if file and file.address else f"/sim/files/{held['file_id']}"
    return {
        "kind": message.kind,
        "file_id": held["file_id"],
        "url": address,
        "file_name": held.get("file_name"),
        "mime_type": held.get("mime_type") or (file.mime_type if file else None),
        "file_size": held.get("file_size", 0),
        "width": held.get("width") or held.get("length"),
        "height": held.get("height") or held.get("length"),
        "duration": held.get("duration"),
        "emoji": held.get("emoji"),
        "has_spoiler": bool(message.content.get("has_media_spoiler")),
    }


def keyboard_view(keyboard: dict[str, Any] | None) -> list[list[dict[str, Any]]]:
    """Show the buttons under a message."""
    if not keyboard:
        return []
    return [[button_view(button) for button in row] for row in keyboard["inline_keyboard"]]


def button_view(button: dict[str, Any]) -> dict[str, Any]:
    """Show one inline button: its label and what a press does."""
    return {
        "text": button["text"],
        "style": button.get("style"),
        "disabled": bool(button.get("disabled")),
        **_action(button),
    }


def _action(button: dict[str, Any]) -> dict[str, Any]:
    if "callback_data" in button:
        return {"kind": "callback", "data": button["callback_data"]}
    if "url" in button:
        return {"kind": "url", "url": button["url"]}
    if "web_app" in button:
        return {"kind": "web_app", "web_app_url": button["web_app"]["url"]}
    if "copy_text" in button:
        return {"kind": "copy_text", "copy_text": button["copy_text"]["text"]}
    if "login_url" in button:
        return {"kind": "login_url", "url": button["login_url"]["url"]}
    if "pay" in button or "callback_game" in button:
        return {"kind": "pay" if "pay" in button else "game"}
    return {"kind": "switch_inline", **_switch(button)}


def _switch(button: dict[str, Any]) -> dict[str, Any]:
    if "switch_inline_query_current_chat" in button:
        query = button["switch_inline_query_current_chat"]
        return {"query": query, "where": "current", "allow": None}
    if "switch_inline_query" in button:
        return {"query": button["switch_inline_query"], "where": "any", "allow": None}
    chosen = button["switch_inline_query_chosen_chat"]
    allow = {
        kind: bool(chosen.get(f"allow_{kind}_chats"))
        for kind in ("user", "bot", "group", "channel")
    }
    return {"query": chosen.get("query", ""), "where": "chosen", "allow": allow}


_GIVES = {
    "request_contact": "contact",
    "request_location": "location",
    "request_users": "users",
    "request_user": "users",
    "request_chat": "chat",
    "request_poll": "poll",
    "web_app": "web_app",
}


def reply_keyboard_view(keyboard: dict[str, Any] | None) -> dict[str, Any] | None:
    """Show the keyboard that stands instead of the phone's own."""
    if keyboard is None:
        return None
    if "force_reply" in keyboard:
        return {
            "type": "force_reply",
            "placeholder": keyboard["placeholder"],
            "message_id": keyboard["message_id"],
        }
    return {
        "type": "keyboard",
        "rows": [[_reply_button_view(button) for button in row] for row in keyboard["keyboard"]],
        "resize": keyboard["resize"],
        "one_time": keyboard["one_time"],
        "persistent": keyboard["persistent"],
        "placeholder": keyboard["placeholder"],
        "message_id": keyboard["message_id"],
    }


def _reply_button_view(button: dict[str, Any]) -> dict[str, Any]:
    kind = next((kind for name, kind in _GIVES.items() if name in button), "text")
    view = {"text": button["text"], "kind": kind, "style": button.get("style")}
    if kind == "web_app":
        view["web_app_url"] = button["web_app"]["url"]
    return view
