"""Groups: made, named, peopled, moved."""

from __future__ import annotations

import re
from typing import Any

from litestar import patch, post
from litestar.params import FromPath

from simulator.control.errors import Impossible, missing, wrong
from simulator.control.orders import Order, person_with
from simulator.control.requests import SimRequest, order_of, telegram_of
from simulator.state.chats import Chat
from simulator.state.messages import written
from simulator.state.people import Person
from simulator.state.posting import post_from_person
from simulator.state.reach import (
    add_member,
    create_group,
    migrate,
    place_bot,
    remove_member,
    rename,
)
from simulator.state.views import chat_view
from simulator.state.world import World

_STATUSES = {"member", "administrator", "left", "kicked"}


def _group(world: World, chat_id: str) -> Chat:
    """Find a group by the number in the address, which may be negative."""
    number = int(chat_id) if re.fullmatch(r"-\d+", chat_id) else 0
    chat = world.chats.get(number)
    if chat is None or chat.private:
        raise missing(f"there is no group {chat_id}")
    if chat.migrated_to is not None:
        raise Impossible(f"the group has become {chat.migrated_to}")
    return chat


def _by(world: World, chat: Chat, order: Order) -> Person:
    return person_with(world, order.number("by", chat.owner_id or 0))


@post("/sim/groups", status_code=200)
async def add_group(request: SimRequest) -> dict[str, Any]:
    """Make a group, with or without the bot."""
    world = telegram_of(request).world
    order = await order_of(request)
    owner = person_with(world, order.number("owner_id"))
    members = [person_with(world, number).id for number in order.items("member_ids", [])]
    kind = order.text("type", "group")
    if kind not in {"group", "supergroup"}:
        raise wrong("type must be group or supergroup")
    title = order.text("title")
    chat = create_group(world, title, owner, members, supergroup=kind == "supergroup")
    if order.flag("with_bot"):
        place_bot(world, chat, owner, "member")
    return chat_view(world, chat)


@patch("/sim/groups/{chat_id:str}", status_code=200)
async def rename_group(request: SimRequest, chat_id: FromPath[str]) -> dict[str, Any]:
    """Give a group another title."""
    world = telegram_of(request).world
    chat = _group(world, chat_id)
    order = await order_of(request)
    rename(world, chat, _by(world, chat, order), order.text("title"))
    return chat_view(world, chat)


@post("/sim/groups/{chat_id:str}/members", status_code=200)
async def add_group_member(request: SimRequest, chat_id: FromPath[str]) -> dict[str, Any]:
    """Let somebody in."""
    world = telegram_of(request).world
    chat = _group(world, chat_id)
    order = await order_of(request)
    person = person_with(world, order.number("person_id"))
    add_member(world, chat, person, order.number("by", person.id))
    return chat_view(world, chat)


@post("/sim/groups/{chat_id:str}/members/{person_id:int}/remove", status_code=200)
async def remove_group_member(
    request: SimRequest, chat_id: FromPath[str], person_id: FromPath[int]
) -> dict[str, Any]:
    """Take somebody out."""
    world = telegram_of(request).world
    chat = _group(world, chat_id)
    order = await order_of(request)
    person = person_with(world, person_id)
    remove_member(world, chat, person, order.number("by", person.id))
    return chat_view(world, chat)


@post("/sim/groups/{chat_id:str}/bot", status_code=200)
async def place_group_bot(request: SimRequest, chat_id: FromPath[str]) -> dict[str, Any]:
    """Add the bot, raise it, or send it away."""
    world = telegram_of(request).world
    chat = _group(world, chat_id)
    order = await order_of(request)
    by = person_with(world, order.number("by"))
    status = order.text("status", "member")
    if status not in _STATUSES:
        raise wrong(f"{status} is not a status")
    place_bot(world, chat, by, status)
    if "payload" in order and chat.bot_present:
        command = f"/start@{world.bot.username}"
        entity = {"type": "bot_command", "offset": 0, "length": len(command)}
        text = f"{command} {order.text('payload')}".strip()
        post_from_person(world, chat, by, written(text, [entity]))
    return chat_view(world, chat)


@post("/sim/groups/{chat_id:str}/migrate", status_code=200)
async def migrate_group(request: SimRequest, chat_id: FromPath[str]) -> dict[str, Any]:
    """Turn a group into a supergroup."""
    world = telegram_of(request).world
    chat = _group(world, chat_id)
    if chat.type == "supergroup":
        raise Impossible("it is a supergroup already")
    order = await order_of(request)
    return chat_view(world, migrate(world, chat, _by(world, chat, order)))


groups_routes = [
    add_group,
    rename_group,
    add_group_member,
    remove_group_member,
    place_group_bot,
    migrate_group,
]
