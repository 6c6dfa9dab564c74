"""What can be read: people, chats, calls, what went unnoticed."""

from __future__ import annotations

import re
from typing import Any

from litestar import Response, get
from litestar.params import FromPath, FromQuery

from simulator.control.errors import missing, wrong
from simulator.control.orders import person_with, seen_chat
from simulator.control.requests import SimRequest, telegram_of
from simulator.state.network import chat_on_phone
from simulator.state.views import chat_view, message_view


def _whole(text: str) -> int:
    if not re.fullmatch(r"-?\d+", text):
        raise wrong(f"{text} is not a number")
    return int(text)


@get("/sim")
async def get_overview(request: SimRequest) -> dict[str, Any]:
    """Tell which bot this is for, and the time."""
    telegram = telegram_of(request)
    return {
        "bot": telegram.bot.view(),
        **telegram.clock_view(),
        "seq": telegram.world.events.seq,
        "caption": telegram.world.caption.view(),
        "loopback_http": telegram.loopback_http,
        "web_app_public_key": telegram.world.app_public_key,
    }


@get("/sim/bot")
async def get_bot(
    request: SimRequest, language: FromQuery[str] = "", chat_id: FromQuery[int] = 0
) -> dict[str, Any]:
    """Show the bot's profile."""
    return telegram_of(request).bot.view(language, chat_id)


@get("/sim/people")
async def get_people(request: SimRequest) -> dict[str, Any]:
    """List everybody."""
    people = telegram_of(request).world.people.values()
    return {"people": [person.view() for person in people]}


@get("/sim/people/{person_id:int}")
async def get_person(request: SimRequest, person_id: FromPath[int]) -> dict[str, Any]:
    """Show one person."""
    return person_with(telegram_of(request).world, person_id).view()


@get("/sim/people/{person_id:int}/chats")
async def get_chats(request: SimRequest, person_id: FromPath[int]) -> dict[str, Any]:
    """List the chats somebody has."""
    world = telegram_of(request).world
    person = person_with(world, person_id)
    own = [chat for chat in world.chats.values() if person.id in chat.member_ids]
    own.sort(key=lambda chat: not chat.private)
    return {"chats": [chat_view(world, chat) for chat in own]}


@get("/sim/people/{person_id:int}/chats/{chat_id:str}")
async def get_chat(
    request: SimRequest, person_id: FromPath[int], chat_id: FromPath[str]
) -> dict[str, Any]:
    """Show a chat as somebody sees it."""
    world = telegram_of(request).world
    person = person_with(world, person_id)
    chat = seen_chat(world, person, _whole(chat_id))
    return {
        **chat_on_phone(world, person, chat),
        "seq": world.events.seq,
    }


@get("/sim/chats/{chat_id:str}/messages/{message_id:int}")
async def get_message(
    request: SimRequest, chat_id: FromPath[str], message_id: FromPath[int]
) -> dict[str, Any]:
    """Show one message, even a deleted one."""
    world = telegram_of(request).world
    chat = world.chats.get(_whole(chat_id))
    message = chat.messages.get(message_id) if chat else None
    if message is None:
        raise missing(f"there is no message {message_id} in chat {chat_id}")
    return message_view(world, message)


@get("/sim/groups")
async def get_groups(request: SimRequest) -> dict[str, Any]:
    """List all groups."""
    world = telegram_of(request).world
    groups = [chat_view(world, chat) for chat in world.chats.values() if not chat.private]
    return {"groups": groups}


@get("/sim/calls")
async def get_calls(
    request: SimRequest,
    method: FromQuery[str] = "",
    since: FromQuery[int] = 0,
    limit: FromQuery[int] = 200,
) -> dict[str, Any]:
    """List the calls of the bot."""
    wanted = method.lower()
    calls = [
        call.view()
        for call in telegram_of(request).calls
        if call.seq > since
        and (call.method.lower() == wanted if wanted else call.method != "getUpdates")
    ]
    return {"calls": calls[-max(limit, 1) :]}


@get("/sim/unmodelled")
async def get_unmodelled(request: SimRequest) -> dict[str, Any]:
    """List the methods that were called but are not simulated."""
    return {"unmodelled": telegram_of(request).world.unmodelled}


@get("/sim/warnings")
async def get_warnings(request: SimRequest) -> dict[str, Any]:
    """List what was swallowed silently."""
    return {"warnings": telegram_of(request).world.warnings}


@get("/sim/unanswered")
async def get_unanswered(request: SimRequest) -> dict[str, Any]:
    """List the presses that nobody answered."""
    return {"unanswered": telegram_of(request).world.queries.unanswered()}


@get("/sim/updates")
async def get_waiting_updates(request: SimRequest) -> dict[str, Any]:
    """List what waits for the bot."""
    updates = telegram_of(request).world.updates
    waiting = updates.pending(len(updates.queue))
    return {
        "updates": [queued.wire() for queued in waiting],
        "webhook": updates.webhook.url,
    }


@get("/sim/files/{file_id:str}")
async def get_file_bytes(request: SimRequest, file_id: FromPath[str]) -> Response[bytes]:
    """Give the bytes of a file."""
    file = telegram_of(request).world.files.get(file_id)
    if file is None:
        raise missing("there is no such file")
    return Response(file.content, media_type=file.mime_type)


reading_routes = [
    get_overview,
    get_bot,
    get_people,
    get_person,
    get_chats,
    get_chat,
    get_message,
    get_groups,
    get_calls,
    get_unmodelled,
    get_warnings,
    get_unanswered,
    get_waiting_updates,
    get_file_bytes,
]
