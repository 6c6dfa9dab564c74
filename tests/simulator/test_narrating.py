"""A story told from outside: a caption, and what somebody is about to do."""

from typing import Any

import httpx
import pytest

from simulator.controls import Controls, Impossible
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tests.simulator.raw import RawBot, button, keyboard


async def told_since(controls: Controls, seq: int, kind: str) -> list[dict[str, Any]]:
    return [event for event in await controls.changes(seq, 0) if event["kind"] == kind]


async def test_a_caption_stands_until_another_one_comes(controls: Controls, ann: Phone) -> None:
    seq = (await controls.get(""))["seq"]

    await controls.post("/caption", text="Ann presses START", person_id=ann.id)

    told = {"text": "Ann presses START", "person_id": ann.id}
    [event] = await told_since(controls, seq, "caption")
    assert (await controls.get(""))["caption"] == told
    assert told.items() <= event.items()
    await controls.post("/caption", text="")
    assert (await controls.get(""))["caption"] == {"text": "", "person_id": None}


async def test_a_caption_is_about_nobody_unknown(controls: Controls) -> None:
    with pytest.raises(Impossible, match="404"):
        await controls.post("/caption", text="Who?", person_id=1)


async def test_an_intent_is_shown_and_the_bot_hears_nothing(
    bot: RawBot, ann: Phone, controls: Controls, shared: RunningSimulator
) -> None:
    where = {"chat_id": ann.id, "reply_markup": keyboard([button("🎁 Open")])}
    sent = await bot.ok("sendMessage", text="Well?", **where)
    waiting = len(shared.world.updates.queue)
    seq = (await controls.get(""))["seq"]

    await ann.do("intend", button="Open")
    await ann.do("intend", text="Hello", seconds=0.5)
    await ann.do("intend")

    pressed, written, started = await told_since(controls, seq, "intent")
    assert (pressed["message_id"], pressed["button"]) == (sent["message_id"], "🎁 Open")
    assert (written["text"], written["seconds"]) == ("Hello", 0.5)
    assert (started["text"], started["button"], started["person_id"]) == ("", "", ann.id)
    assert len(shared.world.updates.queue) == waiting


async def test_nobody_can_intend_to_press_what_is_not_there(ann: Phone) -> None:
    with pytest.raises(Impossible, match="404"):
        await ann.do("intend", button="Open")


async def test_a_page_that_follows_is_noticed(own: RunningSimulator) -> None:
    assert not own.telegram.watched.is_set()

    async with (
        httpx.AsyncClient(base_url=own.url, trust_env=False) as page,
        page.stream("GET", "/sim/events") as events,
    ):
        await anext(events.aiter_bytes())
        noticed = own.telegram.watched.is_set()
        own.telegram.close()

    assert noticed
