"""Updates, pinned byte for byte, and answers read by aiogram's own types."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from pydantic import TypeAdapter

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from simulator.schema import known_methods
from simulator.state.clock import Clock
from tests.simulator.raw import RawBot, button, keyboard

GOLDEN = Path(__file__).parent / "golden_updates.json"
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.fixture
async def stopped() -> AsyncIterator[RunningSimulator]:
    async with RunningSimulator(clock=Clock(real=lambda: NOON)) as simulator:
        yield simulator


async def eventful_day(simulator: RunningSimulator) -> None:
    """Let happen one of everything that the bot may hear of."""
    bot = RawBot(simulator.url, simulator.token)
    async with Controls(simulator.url) as controls:
        await bot.ok("getUpdates", allowed_updates=EVERYTHING)
        ann = await Phone.new(controls, "Ann", last_name="Lee", username="ann")
        boris = await Phone.new(controls, "Boris", "ru")
        await ann.start("r_7")
        said = await ann.html("🎁 <b>bold</b>")
        await ann.edit(said, "🎁 plain")
        await ann.text("reply", reply_to=said.message_id)
        await ann.react(said, "🎉")
        for kind in ("photo", "sticker", "voice", "video", "video_note", "animation", "audio"):
            await ann.media(kind)
        await ann.document("list.txt", b"nuts", "caption")
        await ann.contact()
        await ann.location()
        await ann.venue("Inn", "Road 1")
        await ann.poll("When?", "now", "later")
        await ann.dice()
        await ann.story()
        await ann.forward_from("Somebody", "from afar")
        await ann.forward(said, ann.id)
        markup = keyboard([button("Join", callback_data="join")])
        sent = await bot.ok("sendMessage", chat_id=ann.id, text="x", reply_markup=markup)
        shown = await ann.sees("x")
        await ann.press("Join", answered=False)
        await bot.ok("deleteMessage", chat_id=ann.id, message_id=sent["message_id"])
        await ann.press_stale(shown, "Join", answered=False)
        await ann.do("inline", query="join")
        await ann.send_web_app_data("Pick", "42")
        await boris.allow_writing()
        await ann.block()
        await ann.unblock()
        group = await controls.group("Office", ann.id)
        await controls.add_to_group(group["id"], ann.id, status="administrator")
        await controls.post(f"/groups/{group['id']}/members", person_id=boris.id, by=ann.id)
        await ann.at(group["id"]).text("hello")
        await controls.migrate(group["id"])
    await bot.http.aclose()


EVERYTHING = [
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
]


async def test_updates_look_as_they_always_did(stopped: RunningSimulator) -> None:
    """After a wanted change, write `golden_updates.json` anew from what this test prints."""
    await eventful_day(stopped)

    updates = [queued.wire() for queued in stopped.world.updates.queue]

    assert updates == json.loads(GOLDEN.read_text())


def test_aiogram_reads_every_golden_update() -> None:
    for update in json.loads(GOLDEN.read_text()):
        read = Update.model_validate(update)

        assert read.event is not None
        written = json.loads(read.model_dump_json(exclude_none=True, by_alias=True))
        assert lost(update, written) == []


def lost(before: Any, after: Any, path: str = "") -> list[str]:
    """Name what is not there any more after reading and writing (dates are written anew)."""
    if isinstance(before, dict):
        if not isinstance(after, dict):
            return [path]
        return [
            found
            for key, value in before.items()
            for found in (
                lost(value, after[key], f"{path}.{key}") if key in after else [f"{path}.{key}"]
            )
        ]
    if isinstance(before, list):
        return [
            found
            for number, value in enumerate(before)
            for found in lost(value, after[number], f"{path}[{number}]")
        ]
    return []


async def test_aiogram_reads_every_answer(stopped: RunningSimulator) -> None:
    bot = RawBot(stopped.url, stopped.token)
    async with Controls(stopped.url) as controls:
        ann = await Phone.new(controls, "Ann")
        said = await ann.text("x")
        photo = (await ann.photo()).wire["photo"][-1]["file_id"]
        group = await controls.group("Office", ann.id, with_bot=True)
        me, there = {"chat_id": ann.id}, {"chat_id": group["id"]}
        calls: list[tuple[str, dict[str, Any]]] = [
            ("getMe", {}),
            ("getUpdates", {}),
            ("getWebhookInfo", {}),
            ("sendMessage", {**me, "text": "x"}),
            ("sendPhoto", {**me, "photo": photo}),
            ("sendMediaGroup", {**me, "media": [{"type": "photo", "media": photo}] * 2}),
            ("sendPoll", {**me, "question": "?", "options": ["a", "b"]}),
            ("sendDice", me),
            ("editMessageText", {**me, "message_id": 3, "text": "y"}),
            ("copyMessage", {**me, "from_chat_id": ann.id, "message_id": said.message_id}),
            ("copyMessages", {**me, "from_chat_id": ann.id, "message_ids": [1]}),
            ("forwardMessage", {**me, "from_chat_id": ann.id, "message_id": said.message_id}),
            ("getFile", {"file_id": photo}),
            ("getChat", me),
            ("getChat", there),
            ("getChatMember", {**there, "user_id": ann.id}),
            ("getChatAdministrators", there),
            ("getChatMemberCount", there),
            ("getMyCommands", {}),
            ("getMyName", {}),
            ("getMyDescription", {}),
            ("getMyShortDescription", {}),
            ("getChatMenuButton", {}),
            ("getMyDefaultAdministratorRights", {}),
        ]
        for method, params in calls:
            result = await bot.ok(method, **params)
            found: type[TelegramMethod[Any]] = known_methods()[method.lower()]
            TypeAdapter(found.__returning__).validate_python(result)
    await bot.http.aclose()
