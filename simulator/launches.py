"""Launches of Mini Apps: the address with everything Telegram puts into it, signed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from simulator.state.chats import Chat
from simulator.state.people import Person
from simulator.state.world import World

VERSION = "9.1"
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


@dataclass(frozen=True)
class Client:
    """What a Mini App is told of the client that opens it."""

    version: str = VERSION
    platform: str = PLATFORM
    theme_params: Mapping[str, Any] = field(default_factory=lambda: LIGHT_THEME)


@dataclass(frozen=True)
class Forgery:
    """What is false in launch data on purpose, for tests of whoever checks them.

    `token` signs in another bot's name; `age_seconds` makes them old (below zero: from the
    future); the rest happens after signing, in this order: `tampered` fields get other values,
    fields in `without` go, fields in `repeated` come twice.
    """

    age_seconds: int = 0
    token: str = ""
    tampered: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()

    def spoil(self, init_data: str) -> str:
        """Do what is done after signing."""
        fields = dict(parse_qsl(init_data, keep_blank_values=True)) | dict(self.tampered)
        pairs = [(name, value) for name, value in fields.items() if name not in self.without]
        pairs += [(name, fields[name]) for name in self.repeated if name in fields]
        return urlencode(pairs, quote_via=quote)


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
    mode: str = "",
    client: Client | None = None,
    forgery: Forgery | None = None,
) -> dict[str, Any]:
    """Open a Mini App: give its address and its launch data, and tell whoever watches."""
    forgery = forgery or Forgery()
    query = world.queries.open(person.id, chat.id) if kind in {"inline", "menu"} else None
    fields = {"user": _user(person), "auth_date": str(world.clock.unix() - forgery.age_seconds)}
    if query is not None:
        fields["query_id"] = query.id
    if kind == "link":
        fields["chat_type"] = "sender" if chat.private else chat.type
        fields["chat_instance"] = chat.instance
    if start_param:
        fields["start_param"] = start_param
    fields["signature"] = _telegrams_signature(world, fields)
    init_data = sign(fields, forgery.token or world.bot.token)
    if forgery != Forgery():
        init_data = forgery.spoil(init_data)
    opened = {
        "url": _address(app_url, init_data, start_param, client or Client()),
        "app_url": app_url,
        "init_data": init_data,
        "kind": kind,
        "mode": mode,
        "query_id": query.id if query else None,
        "button_text": button_text,
        "start_param": start_param or None,
        "person_id": person.id,
        "chat_id": chat.id,
    }
    world.events.add("launched", launch=opened)
    return opened


def _address(app_url: str, init_data: str, start_param: str, client: Client) -> str:
    """Put the launch data where a client puts them: in the fragment, the payload in the query."""
    in_fragment = {
        "tgWebAppData": init_data,
        "tgWebAppVersion": client.version,
        "tgWebAppPlatform": client.platform,
        "tgWebAppThemeParams": json.dumps(dict(client.theme_params), separators=(",", ":")),
    }
    parts = urlsplit(app_url)
    query = [parts.query] if parts.query else []
    if start_param:
        query.append(urlencode({"tgWebAppStartParam": start_param}))
    fragment = [parts.fragment] if parts.fragment else []
    fragment.append(urlencode(in_fragment, quote_via=quote))
    return urlunsplit(parts._replace(query="&".join(query), fragment="&".join(fragment)))


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


def _telegrams_signature(world: World, fields: dict[str, str]) -> str:
    """Sign as Telegram does for those who know the bot's number but not its token."""
    lines = [f"{world.bot.id}:WebAppData"]
    lines += [f"{name}={fields[name]}" for name in sorted(fields)]
    signature = world.app_key.sign("\n".join(lines).encode())
    return base64.urlsafe_b64encode(signature).decode().rstrip("=")
