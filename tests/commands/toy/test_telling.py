"""A story that cannot go on says where and why, and leaves the phones to whoever is there."""

import asyncio

import pytest

from commands.ground.endings import CannotGoOn
from commands.toy.pace import Pace
from commands.toy.telling import tell
from simulator.controls import Controls
from simulator.running import RunningSimulator
from tests.at_telegram import controls as controls
from tests.at_telegram import telegram as telegram

STOPPED = "The story stops at “Ann starts the bot and makes a room"


async def caption_with(controls: Controls, words: str) -> str:
    """Wait for a caption with these words."""
    seq = 0
    async with asyncio.timeout(60):
        while True:
            for event in await controls.changes(seq, 5):
                seq = event["seq"]
                if event["kind"] == "caption" and words in event["text"]:
                    return str(event["text"])


async def test_a_story_without_a_bot_says_where_it_stops_and_ends_as_a_failure(
    telegram: RunningSimulator, controls: Controls, capsys: pytest.CaptureFixture[str]
) -> None:
    stopping = asyncio.Event()
    telling = asyncio.create_task(tell("december", Pace(0), telegram, stopping, patience=0.2))

    line = await caption_with(controls, "The phones are yours")
    people = (await controls.get("/people"))["people"]
    stopping.set()
    with pytest.raises(CannotGoOn, match="did not come to its end"):
        await telling

    assert line.startswith(STOPPED)
    assert "Ann waited for the button “➕ Create a room”" in line
    assert line in capsys.readouterr().out
    assert len(people) == 5


async def test_what_somebody_at_the_page_does_may_stop_a_story(
    telegram: RunningSimulator, controls: Controls
) -> None:
    stopping = asyncio.Event()
    telegram.telegram.watched.set()
    telling = asyncio.create_task(tell("december", Pace(0.05), telegram, stopping))
    await caption_with(controls, "Ann starts the bot")

    ann = (await controls.get("/people"))["people"][0]
    await controls.patch(f"/people/{ann['id']}", deactivated=True)

    line = await caption_with(controls, "The phones are yours")
    stopping.set()
    with pytest.raises(CannotGoOn):
        await telling
    assert line.startswith(STOPPED)
    assert "Ann is deactivated" in line


async def test_a_story_that_is_told_to_stop_before_anybody_looks_has_not_failed(
    telegram: RunningSimulator, controls: Controls
) -> None:
    stopping = asyncio.Event()
    telling = asyncio.create_task(tell("december", Pace(1), telegram, stopping))
    await asyncio.sleep(0)

    stopping.set()
    await telling

    assert (await controls.get("/people"))["people"] == []
