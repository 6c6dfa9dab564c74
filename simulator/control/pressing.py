"""Buttons pressed and tapped."""

from __future__ import annotations

from typing import Any

from simulator.captions import same_caption
from simulator.control.errors import Impossible, missing, wrong
from simulator.control.opening import open_app, opened
from simulator.control.orders import open_chat, seen_chat
from simulator.control.verbs import Deed, verb
from simulator.control.writing import own_contact, put
from simulator.state.chats import PRESENT, Chat
from simulator.state.messages import Message, written
from simulator.state.posting import tell_keyboard
from simulator.state.reach import post_service
from simulator.state.shapes import inaccessible_shape, message_shape
from simulator.state.views import button_view, message_view

Button = dict[str, Any]


@verb("press")
def press(deed: Deed) -> dict[str, Any]:
    """Press a button under a message."""
    chat = open_chat(deed.world, deed.person, deed.order)
    if deed.order.flag("stale"):
        return _press_stale(deed, chat)
    message, button = wanted_button(deed, chat)
    shown = button_view(button)
    if shown["disabled"] or shown["kind"] in {"pay", "game"}:
        return {"kind": "nothing"}
    if shown["kind"] == "callback":
        return _ask_bot(deed, chat, message.message_id, shown["data"])
    if shown["kind"] in {"url", "login_url"}:
        return opened(deed, shown["url"])
    if shown["kind"] == "web_app":
        return open_app(deed, shown["web_app_url"], "inline", button_text=shown["text"])
    if shown["kind"] == "copy_text":
        return {"kind": "copy_text", "text": shown["copy_text"]}
    return {name: shown[name] for name in ("kind", "query", "where", "allow")}


def wanted_button(deed: Deed, chat: Chat) -> tuple[Message, Button]:
    """Find the button: by place, or by what stands on it, newest message first."""
    if "row" in deed.order:
        message = chat.message(deed.order.number("message_id"))
        keyboard = _rows(message)
        row, column = deed.order.number("row"), deed.order.number("column")
        if message is None or row >= len(keyboard) or column >= len(keyboard[row]):
            raise missing("there is no such button any more")
        return message, keyboard[row][column]
    wanted = deed.order.text("button")
    only = deed.order.number("message_id", 0)
    for message in reversed(chat.shown()):
        if only and message.message_id != only:
            continue
        for row_of in _rows(message):
            for button in row_of:
                if button.get("callback_data") == wanted or same_caption(button["text"], wanted):
                    return message, button
    raise missing(f"there is no button “{wanted}”")


def _rows(message: Message | None) -> list[list[Button]]:
    if message is None or not message.inline_keyboard:
        return []
    rows: list[list[Button]] = message.inline_keyboard["inline_keyboard"]
    return rows


def _press_stale(deed: Deed, chat: Chat) -> dict[str, Any]:
    """Press as a client does that has not seen the latest keyboard."""
    message_id = deed.order.number("message_id")
    if message_id not in chat.messages:
        raise missing(f"there never was a message {message_id} in chat {chat.id}")
    return _ask_bot(deed, chat, message_id, deed.order.text("data"))


def _ask_bot(deed: Deed, chat: Chat, message_id: int, data: str) -> dict[str, Any]:
    world = deed.world
    query = world.queries.press(deed.person.id, chat.id, message_id, data)
    body: dict[str, Any] = {
        "id": query.id,
        "from": deed.person.wire(),
        "chat_instance": chat.instance,
        "data": data,
    }
    message = chat.message(message_id)
    if message is not None and message.inline_message_id:
        body["inline_message_id"] = message.inline_message_id
    elif message is None or deed.order.flag("inaccessible"):
        body["message"] = inaccessible_shape(world, chat, message_id)
    else:
        body["message"] = message_shape(world, message)
    world.events.add(
        "pressed",
        chat_id=chat.id,
        message_id=message_id,
        person_id=deed.person.id,
        callback_query_id=query.id,
        data=data,
    )
    world.updates.add("callback_query", body, key=f"person{deed.person.id}")
    return {"kind": "callback", "callback_query_id": query.id, "message_id": message_id}


@verb("tap")
def tap(deed: Deed) -> dict[str, Any]:
    """Tap a button of the reply keyboard."""
    chat = open_chat(deed.world, deed.person, deed.order)
    button = _reply_button(deed, chat)
    content: dict[str, Any] | None = None
    if "request_contact" in button:
        content = own_contact(deed)
    elif "request_location" in button:
        content = {"location": {"latitude": 51.1282, "longitude": 71.4304}}
    elif "request_poll" in button:
        raise Impossible("make the poll with the verb poll")
    elif "web_app" in button:
        address = button["web_app"]["url"]
        return open_app(deed, address, "keyboard", button_text=button["text"])
    result = _tapped(deed, chat, button, content)
    if chat.keyboards.get(deed.person.id, {}).get("one_time"):
        del chat.keyboards[deed.person.id]
        tell_keyboard(deed.world, chat, deed.person.id)
    return result


def _tapped(
    deed: Deed, chat: Chat, button: Button, content: dict[str, Any] | None
) -> dict[str, Any]:
    if content is not None:
        return put(deed, chat, content)
    asked_users = button.get("request_users") or button.get("request_user")
    if asked_users:
        return _share(deed, chat, "users_shared", _users(deed, asked_users))
    if "request_chat" in button:
        return _share(deed, chat, "chat_shared", _chat(deed, button["request_chat"]))
    return put(deed, chat, written(button["text"], []))


def _reply_button(deed: Deed, chat: Chat) -> Button:
    wanted = deed.order.text("text")
    keyboard = chat.keyboards.get(deed.person.id, {})
    for row in keyboard.get("keyboard", []):
        for button in row:
            if same_caption(button["text"], wanted):
                found: Button = button
                return found
    raise missing(f"there is no reply keyboard button “{wanted}”")


def _share(deed: Deed, chat: Chat, name: str, shared: dict[str, Any]) -> dict[str, Any]:
    text = f"{deed.person.full_name} shared with the bot"
    message = post_service(deed.world, chat, deed.person.id, text, {name: shared})
    return {"message": message_view(deed.world, message)}


def _users(deed: Deed, asked: dict[str, Any]) -> dict[str, Any]:
    chosen = deed.order.items("person_ids")
    if not 1 <= len(chosen) <= asked.get("max_quantity", 1):
        raise wrong(f"choose up to {asked.get('max_quantity', 1)}")
    users = []
    for person_id in chosen:
        person = deed.world.people.get(person_id)
        if person is None:
            raise missing(f"there is no person {person_id}")
        user: dict[str, Any] = {"user_id": person.id}
        if asked.get("request_name"):
            user["first_name"] = person.first_name
            if person.last_name:
                user["last_name"] = person.last_name
        if asked.get("request_username") and person.username:
            user["username"] = person.username
        users.append(user)
    return {"request_id": asked["request_id"], "user_ids": chosen, "users": users}


def _chat(deed: Deed, asked: dict[str, Any]) -> dict[str, Any]:
    chosen = seen_chat(deed.world, deed.person, deed.order.number("shared_chat_id"))
    if asked.get("bot_is_member") and chosen.bot_status not in PRESENT:
        raise Impossible("the bot is not a member of that chat")
    shared: dict[str, Any] = {"request_id": asked["request_id"], "chat_id": chosen.id}
    if asked.get("request_title"):
        shared["title"] = chosen.title
    return shared
