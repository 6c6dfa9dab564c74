"""Links and Mini Apps, opened from wherever a person meets them."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import Any
from urllib.parse import parse_qs, urlsplit

from simulator.control.errors import Impossible, wrong
from simulator.control.orders import Order, chat_of
from simulator.control.verbs import Deed, verb
from simulator.control.writing import PAYLOAD, put
from simulator.launches import LIGHT_THEME, PLATFORM, VERSION, Client, Forgery, launch
from simulator.state.messages import written
from simulator.state.posting import tell_reachability
from simulator.state.reach import post_service, set_blocked
from simulator.state.views import message_view

DATA_LIMIT_BYTES = 4096
MODES = {"compact", "fullscreen"}
START_PARAM = re.compile(r"[A-Za-z0-9_-]{0,512}")


@verb("open")
def open_url(deed: Deed) -> dict[str, Any]:
    """Open a link as a Telegram client does."""
    return opened(deed, deed.order.text("url"))


def opened(deed: Deed, url: str) -> dict[str, Any]:
    """Say what a link does, and do what of it can be done here."""
    parts = urlsplit(url if "://" in url else f"https://{url}")
    query = {name: values[0] for name, values in parse_qs(parts.query, True).items()}
    if parts.scheme == "tg":
        if parts.netloc == "user":
            return {"kind": "profile", "person_id": int(query.get("id", "0"))}
        if parts.netloc == "msg_url":
            return {"kind": "share", "url": query.get("url", ""), "text": query.get("text", "")}
        path = [query.get("domain", ""), query.get("appname", "")]
    elif parts.hostname in {"t.me", "telegram.me", "telegram.dog"}:
        path = [part for part in parts.path.split("/") if part]
    else:
        return {"kind": "link", "url": url}
    if path[:2] == ["share", "url"] or path == ["share"]:
        return {"kind": "share", "url": query.get("url", ""), "text": query.get("text", "")}
    if not path or path[0].lower() != deed.world.bot.username.lower():
        return {"kind": "profile", "username": path[0] if path else ""}
    return _to_bot(deed, path[1] if len(path) > 1 else "", query)


def _to_bot(deed: Deed, app: str, query: dict[str, str]) -> dict[str, Any]:
    if app or "startapp" in query:
        bot = deed.world.bot
        address = bot.apps.get(app, "") if app else bot.main_app_url
        if not address:
            raise Impossible("the bot has no such Mini App")
        kind = "link" if app else "main"
        payload, mode = query.get("startapp", ""), query.get("mode", "")
        return open_app(deed, address, kind, start_param=payload, mode=mode)
    if "startgroup" in query:
        return {"kind": "add_to_group", "payload": query["startgroup"]}
    if "start" in query:
        payload = query["start"]
        if not PAYLOAD.fullmatch(payload):
            raise wrong("a start payload has up to 64 of A-Z a-z 0-9 _ -")
        set_blocked(deed.world, deed.person, blocked=False)
        own = deed.world.chats[deed.person.id]
        entity = {"type": "bot_command", "offset": 0, "length": len("/start")}
        put_into = written(f"/start {payload}".strip(), [entity])
        return {"kind": "started", **put(deed, own, put_into)}
    return {"kind": "profile", "username": deed.world.bot.username}


def open_app(
    deed: Deed,
    address: str,
    kind: str,
    *,
    start_param: str = "",
    button_text: str | None = None,
    mode: str = "",
) -> dict[str, Any]:
    """Open a Mini App in the chat the order is about."""
    if not START_PARAM.fullmatch(start_param):
        raise wrong("a startapp payload has up to 512 of A-Z a-z 0-9 _ -")
    chat = chat_of(deed.world, deed.person, deed.order)
    return {
        "kind": "web_app",
        "launch": launch(
            deed.world,
            deed.person,
            chat,
            address,
            "link" if kind == "main" and start_param else kind,
            start_param=start_param,
            button_text=button_text,
            mode=mode if mode in MODES else "",
            client=_client(deed.order),
            forgery=_forgery(deed.order),
        ),
    }


def _client(order: Order) -> Client:
    theme = order.values.get("theme_params")
    return Client(
        order.text("version", VERSION),
        order.text("platform", PLATFORM),
        theme if isinstance(theme, dict) else LIGHT_THEME,
    )


def _forgery(order: Order) -> Forgery:
    """Read what is to be false in the launch data; nothing, as a rule."""
    asked = Order(order.values.get("forge", {}))
    unknown = asked.values.keys() - {shape.name for shape in fields(Forgery)}
    if unknown:
        raise wrong(f"launch data are not forged by {', '.join(sorted(unknown))}")
    tampered = asked.values.get("tampered", {})
    if not isinstance(tampered, dict):
        raise wrong("tampered must be an object")
    return Forgery(
        age_seconds=asked.number("age_seconds", 0),
        token=asked.text("token", ""),
        tampered={str(name): str(value) for name, value in tampered.items()},
        without=tuple(map(str, asked.items("without", []))),
        repeated=tuple(map(str, asked.items("repeated", []))),
    )


@verb("menu")
def press_menu(deed: Deed) -> dict[str, Any]:
    """Press the button beside the message field."""
    chat = chat_of(deed.world, deed.person, deed.order)
    button = chat.menu_button or deed.world.bot.menu_button
    if button["type"] != "web_app":
        raise Impossible("the menu button opens no Mini App")
    return open_app(deed, button["web_app"]["url"], "menu", button_text=button.get("text"))


@verb("web-app")
def open_web_app(deed: Deed) -> dict[str, Any]:
    """Open a Mini App without any button."""
    address = deed.order.text("url", "") or deed.world.bot.main_app_url
    if not address:
        raise Impossible("the bot has no main Mini App")
    kind = deed.order.text("kind", "main" if "url" not in deed.order else "inline")
    return open_app(deed, address, kind, start_param=deed.order.text("start_param", ""))


@verb("web-app-data")
def send_web_app_data(deed: Deed) -> dict[str, Any]:
    """Send what a Mini App of the reply keyboard gathered."""
    data = deed.order.text("data")
    if not 1 <= len(data.encode()) <= DATA_LIMIT_BYTES:
        raise wrong("a Mini App sends from 1 to 4096 bytes")
    chat = chat_of(deed.world, deed.person, deed.order)
    content = {"web_app_data": {"data": data, "button_text": deed.order.text("button_text")}}
    text = f"Data from “{deed.order.text('button_text')}” was sent"
    message = post_service(deed.world, chat, deed.person.id, text, content)
    return {"message": message_view(deed.world, message)}


@verb("write-access")
def allow_writing(deed: Deed) -> dict[str, Any]:
    """Let the bot write without a start, or take that back."""
    allowed = deed.order.flag("allowed", default=True)
    already = deed.person.can_write
    deed.person.write_allowed = allowed
    if not allowed:
        deed.person.started = False
    tell_reachability(deed.world, deed.person)
    if allowed and not already:
        granted: dict[str, Any] = {"from_request": True}
        if "web_app_name" in deed.order:
            granted = {"web_app_name": deed.order.text("web_app_name")}
        own = deed.world.chats[deed.person.id]
        text = f"{deed.person.full_name} allowed the bot to write"
        post_service(deed.world, own, deed.person.id, text, {"write_access_allowed": granted})
    return deed.person.view()
