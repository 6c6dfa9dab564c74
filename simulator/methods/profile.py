"""What the bot says about itself: name, descriptions, commands, menu button, rights."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from simulator.methods.registry import Ask, models
from simulator.state.bot import DEFAULT_SCOPE, Scope
from simulator.state.reach import tell_chat
from simulator.state.shapes import RIGHTS
from simulator.wire.links import check_web_app_link
from simulator.wire.refusals import bad

COMMANDS_LIMIT = 100
COMMAND_LIMIT = 32
COMMAND_DESCRIPTION_LIMIT = 256
_SCOPES = {
    "default": 0,
    "all_private_chats": 0,
    "all_group_chats": 0,
    "all_chat_administrators": 0,
    "chat": 1,
    "chat_administrators": 1,
    "chat_member": 2,
}


def _language(ask: Ask) -> str:
    code = ask.params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("Invalid language code specified")
    return code


def _scope(ask: Ask) -> Scope:
    value = ask.params.structure("scope", "BotCommandScope")
    if value is None:
        return DEFAULT_SCOPE
    kind = value.get("type") if isinstance(value, dict) else None
    if kind not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    chat_id = user_id = 0
    if _SCOPES[kind]:
        chat_id = int(value.get("chat_id") or 0)
        if chat_id not in ask.world.chats:
            raise bad("chat not found")
    if _SCOPES[kind] > 1:
        user_id = int(value.get("user_id") or 0)
    return kind, chat_id, user_id


def _tell(ask: Ask) -> bool:
    ask.world.events.add("bot", bot=ask.world.bot.view())
    return True


@models("setMyCommands")
def set_my_commands(ask: Ask) -> bool:
    """Set the list of commands for a scope and a language."""
    language, scope = _language(ask), _scope(ask)
    given = ask.params.structure("commands", "commands")
    if not isinstance(given, list):
        raise bad("expected an Array of BotCommand")
    if len(given) > COMMANDS_LIMIT:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    ask.world.bot.commands[scope, language] = [_command(item) for item in given]
    return _tell(ask)


def _command(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise bad("can't parse BotCommand: expected an Object")
    name = str(value.get("command", "")).strip().removeprefix("/")
    description = str(value.get("description", "")).strip()
    if not re.fullmatch(r"[a-z0-9_]+", name) or len(name) > COMMAND_LIMIT:
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= COMMAND_DESCRIPTION_LIMIT:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


@models("getMyCommands")
def get_my_commands(ask: Ask) -> list[dict[str, str]]:
    """Give the commands of exactly this scope and language."""
    return ask.world.bot.commands.get((_scope(ask), _language(ask)), [])


@models("deleteMyCommands")
def delete_my_commands(ask: Ask) -> bool:
    """Forget the commands of this scope and language."""
    ask.world.bot.commands.pop((_scope(ask), _language(ask)), None)
    return _tell(ask)


def _spoken(
    name: str, limit: int, held: Callable[[Ask], dict[str, str]], default: Callable[[Ask], str]
) -> None:
    """Model a pair of methods that set and get one text per language."""
    title = "".join(part.capitalize() for part in name.split("_"))

    @models(f"setMy{title}")
    def set_text(ask: Ask) -> bool:
        language, text = _language(ask), ask.params.text(name)
        if len(text) > limit:
            raise bad(f"{name.replace('_', ' ')} is too long")
        if text:
            held(ask)[language] = text
        else:
            held(ask).pop(language, None)
        return _tell(ask)

    @models(f"getMy{title}")
    def get_text(ask: Ask) -> dict[str, str]:
        texts = held(ask)
        return {name: texts.get(_language(ask)) or texts.get("") or default(ask)}


_spoken("name", 64, lambda ask: ask.world.bot.names, lambda ask: ask.world.bot.first_name)
_spoken("description", 512, lambda ask: ask.world.bot.descriptions, lambda ask: "")
_spoken("short_description", 120, lambda ask: ask.world.bot.short_descriptions, lambda ask: "")


@models("setChatMenuButton")
def set_chat_menu_button(ask: Ask) -> bool:
    """Set the button beside the message field, for one chat or for all."""
    button = ask.params.structure("menu_button", "MenuButton") or {"type": "default"}
    kind = button.get("type")
    if kind not in {"default", "commands", "web_app"}:
        raise bad("can't parse MenuButton: Unsupported type specified")
    if kind == "web_app":
        address = str((button.get("web_app") or {}).get("url", ""))
        check_web_app_link(address, where="menu button", loopback_http=ask.world.loopback_http)
    if not ask.params.text("chat_id"):
        ask.world.bot.menu_button = button
        return _tell(ask)
    chat = ask.chat()
    if not chat.private:
        raise bad("chat menu button can be changed only in private chats")
    chat.menu_button = None if kind == "default" else button
    tell_chat(ask.world, chat)
    return True


@models("getChatMenuButton")
def get_chat_menu_button(ask: Ask) -> dict[str, Any]:
    """Give the button of one chat, or the default one."""
    chat = ask.chat() if ask.params.text("chat_id") else None
    return (chat.menu_button if chat else None) or ask.world.bot.menu_button


@models("setMyDefaultAdministratorRights")
def set_my_default_administrator_rights(ask: Ask) -> bool:
    """Suggest rights for when the bot is made an administrator."""
    rights = ask.params.structure("rights", "rights") or {}
    ask.world.bot.default_rights[ask.params.flag("for_channels")] = rights
    return True


@models("getMyDefaultAdministratorRights")
def get_my_default_administrator_rights(ask: Ask) -> dict[str, bool]:
    """Give the suggested rights."""
    held = ask.world.bot.default_rights.get(ask.params.flag("for_channels"), {})
    return {**dict.fromkeys(("is_anonymous", *RIGHTS), False), **held}
