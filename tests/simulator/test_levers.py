"""Levers that the page pulls: a phone's network, troubles by name, moments to go to."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from simulator.controls import Controls, Impossible
from simulator.phone import Phone
from simulator.running import RunningSimulator
from simulator.state.moments import Moment
from tests.simulator.raw import RawBot


async def texts_of(controls: Controls, person: Phone) -> list[str]:
    chat = await controls.get(f"/people/{person.id}/chats/{person.id}")
    return [message["text"] for message in chat["messages"]]


async def test_a_phone_without_a_network_shows_what_it_showed_and_later_all(
    bot: RawBot, ann: Phone, controls: Controls
) -> None:
    assert (await ann.do("offline"))["offline"]
    assert await bot.ok("sendMessage", chat_id=ann.id, text="Hello?")
    meanwhile = await texts_of(controls, ann)
    assert not (await ann.do("online"))["offline"]

    assert meanwhile == ["/start"]
    assert await texts_of(controls, ann) == ["/start", "Hello?"]


async def test_nobody_does_anything_without_a_network(ann: Phone) -> None:
    await ann.do("offline")

    with pytest.raises(Impossible, match="409: Ann’s phone has no network"):
        await ann.text("Hello?")

    await ann.do("online")
    await ann.text("Hello!")


async def test_a_phone_may_lose_its_network_twice(
    bot: RawBot, ann: Phone, controls: Controls
) -> None:
    await ann.do("online")
    await ann.do("offline")
    await bot.ok("sendMessage", chat_id=ann.id, text="Hello?")
    await ann.do("offline")

    assert await texts_of(controls, ann) == ["/start"]


async def test_a_trouble_is_replaced_and_ended_by_its_name(
    own_bot: RawBot, own_controls: Controls
) -> None:
    await own_controls.fault("server_error", "getMe", name="errors", probability=1)
    await own_controls.fault("server_error", "getMe", name="errors", probability=1, status=502)
    await own_controls.fault("flood", "sendMessage", name="flood", probability=1)
    assert (await own_bot.answer("getMe")).status_code == 502

    ended = await own_controls.post("/faults/clear", name="errors")

    assert [fault["name"] for fault in ended["faults"]] == ["flood"]
    assert await own_bot.ok("getMe")
    assert (await own_controls.post("/faults/clear"))["faults"] == []


async def test_a_fault_of_everything_ends_the_wait_for_updates_too(
    own: RunningSimulator, own_bot: RawBot, own_controls: Controls
) -> None:
    waiting = asyncio.create_task(own_bot.answer("getUpdates", timeout=50))
    await own.telegram.poller.waits.wait()

    await own_controls.fault("server_error", "*", status=502, probability=1)

    assert (await waiting).status_code == 502
    assert (await own_bot.answer("getUpdates")).status_code == 502


async def test_troubles_and_limits_are_told_to_whoever_watches(own_controls: Controls) -> None:
    seq = (await own_controls.get(""))["seq"]

    await own_controls.fault("flood")
    await own_controls.post("/rate", on=True)
    await own_controls.post("/faults/clear")

    told = await own_controls.changes(seq, 0)
    assert [event["kind"] for event in told] == ["faults", "rate", "faults"]
    assert [fault["kind"] for fault in told[0]["faults"]] == ["flood"]
    assert told[1]["rate"]["on"] is True
    assert told[2]["faults"] == []


async def test_the_moments_ahead_are_those_that_whoever_runs_the_bot_names(
    own: RunningSimulator, own_controls: Controls
) -> None:
    now = own.world.clock.now()

    async def moments() -> list[Moment]:
        return [
            Moment("the draw", "Family", now + timedelta(days=2)),
            Moment("the draw", "Office", now + timedelta(days=1)),
            Moment("the draw", "Club", now - timedelta(days=1)),
        ]

    assert await own_controls.get("/moments") == {"moments": []}
    own.telegram.moments = moments

    ahead = (await own_controls.get("/moments"))["moments"]

    assert [(moment["name"], moment["note"]) for moment in ahead] == [
        ("the draw", "Office"),
        ("the draw", "Family"),
    ]
    await own_controls.post("/clock", at=ahead[0]["at"])
    assert [moment["note"] for moment in (await own_controls.get("/moments"))["moments"]] == [
        "Family"
    ]
