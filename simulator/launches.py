"""Launches of Mini Apps: the address with everything Telegram puts into it, signed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any
from urllib.parse import quote, urlencode

from simulator.state.chats import Chat
from simulator.state.people import Person
from simulator.state.world import World

VERSION = "9.6"
PLATFORM = "web"
LIGHT_THEME = {
    "bg_color": "#ffffff",
    "secondary_bg_color": "#f4f4f5",
    "section_bg_color": "#ffffff",
    "header_bg_color": "#ffffff",
    "bottom_bar_bg_color": "#f4f4f5",
    "text_color": "#000000",
    "hint_color": "#707579",
    "subtitle_text_color": "#707579",
    "section_header_text_color": "#3390ec",
    "section_separator_color": "#e7e7e7",
    "link_color": "#00488f",
    "accent_text_color": "#3390ec",
    "button_color": "#3390ec",
    "button_text_color": "#ffffff",
    "destructive_text_color": "#df3f40",
}


def sign(fields: dict[str, str], token: str) -> str:
    """Make the query string of launch data, with the hash over everything in it."""
    secret = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    check = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    digest = hmac.new(secret, check.encode(), hashlib.sha256).hexdigest()
    return urlencode({**fields, "hash": digest}, quote_via=quote)


def launch(
    world: World,
    person: Person,
    chat: Chat,
    app_url: str,
    kind: str,
    *,
    start_param: str = "",
    button_text: str | None = None,
    theme_params: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Open a Mini App: give its address and its launch data, and tell whoever watches."""
    query = world.queries.open(person.id, chat.id) if kind in {"inline", "menu"} else None
    fields = {"user": _user(person), "auth_date": str(world.clock.unix())}
    if query is not None:
        fields["query_id"] = query.id
    if kind == "link":
        fields["chat_type"] = "sender" if chat.private else chat.type
        fields["chat_instance"] = chat.instance
    if start_param:
        fields["start_param"] = start_param
    fields["signature"] = _other_signature(fields)
    init_data = sign(fields, world.bot.token)
    theme = json.dumps(theme_params or LIGHT_THEME, separators=(",", ":"))
    in_fragment = urlencode(
        {
            "tgWebAppData": init_data,
            "tgWebAppVersion": VERSION,
            "tgWebAppPlatform": PLATFORM,
            "tgWebAppThemeParams": theme,
        },
        quote_via=quote,
    )
    opened = {
        "url": app_url + ("&" if "#" in app_url else "#") + in_fragment,
        "app_url": app_url,
        "init_data": init_data,
        "kind": kind,
        "query_id": query.id if query else None,
        "button_text": button_text,
        "start_param": start_param or None,
        "person_id": person.id,
        "chat_id": chat.id,
    }
    world.events.add("launched", launch=opened)
    return opened


def _user(person: Person) -> str:
    user: dict[str, Any] = {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "language_code": person.language_code,
    }
    if person.username:
        user["username"] = person.username
    if person.is_premium:
        user["is_premium"] = True
    if person.can_write:
        user["allows_write_to_pm"] = True
    return json.dumps(user, ensure_ascii=False, separators=(",", ":"))


def _other_signature(fields: dict[str, str]) -> str:
    """Fill the place of Telegram's own signature, which nobody but Telegram can make."""
    digest = hashlib.sha512(json.dumps(fields, sort_keys=True).encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
