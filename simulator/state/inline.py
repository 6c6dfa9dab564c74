"""Inline results: checked when the bot gives them, posted when a person chooses one."""

from __future__ import annotations

from typing import Any

from simulator.state.chats import Chat
from simulator.state.files import File
from simulator.state.messages import Message, captioned, written
from simulator.state.people import Person
from simulator.state.posting import post_from_person
from simulator.state.world import World
from simulator.wire.markup import Place, read_markup
from simulator.wire.params import Params
from simulator.wire.refusals import bad, unmodelled
from simulator.wire.texts import caption_text, message_text

_FILES = {"photo", "document", "video", "animation", "gif", "voice", "audio", "sticker"}


def checked_result(world: World, result: Any) -> dict[str, Any]:
    """Check an inline result and prepare what it would send.

    Raises:
        Refused: it is malformed.
    """
    if not isinstance(result, dict):
        raise bad("can't parse inline query result: expected an Object")
    if not 1 <= len(str(result.get("id", "")).encode()) <= 64:
        raise bad("RESULT_ID_INVALID")
    markup = read_markup(
        Params({"reply_markup": result.get("reply_markup")}),
        Place(private=False, loopback_http=world.loopback_http),
        inline_only=True,
    )
    for warning in markup.warnings:
        world.warn(f"inline result: {warning}")
    return {"id": str(result["id"]), "content": _content(world, result), "markup": markup.inline}


def _content(world: World, result: dict[str, Any]) -> dict[str, Any]:
    given = result.get("input_message_content")
    if isinstance(given, dict):
        if "message_text" not in given:
            raise unmodelled("this input_message_content")
        params = Params({**given, "text": given["message_text"]})
        return written(*message_text(params, world.user))
    kind = str(result.get("type", ""))
    if kind not in _FILES:
        raise bad("can't parse inline query result: Can't find field \"input_message_content\"")
    name = "animation" if kind == "gif" else kind
    file = _file(world, kind, name, result)
    return {name: file.wire(), **captioned(*caption_text(Params(result), world.user))}


def _file(world: World, kind: str, name: str, result: dict[str, Any]) -> File:
    known = world.files.get(str(result.get(f"{kind}_file_id", "")))
    if known is not None:
        return known
    address = str(result.get(f"{kind}_url", ""))
    if not address:
        raise bad("wrong file identifier/HTTP URL specified")
    return world.files.add(name, b"", address=address)


def post_result(world: World, chat: Chat, person: Person, result: dict[str, Any]) -> Message:
    """Send a chosen result in the person's name, marked as coming through the bot."""
    inline_message_id = None
    if result["markup"]:
        inline_message_id = f"IM{world.queries.new_id()}"
    message = post_from_person(
        world,
        chat,
        person,
        result["content"],
        via_bot=True,
        inline_keyboard=result["markup"],
        inline_message_id=inline_message_id,
    )
    if inline_message_id:
        world.inline_messages[inline_message_id] = (chat.id, message.message_id)
    return message
