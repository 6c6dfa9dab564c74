"""One courier at a time delivers, at a fair pace, and no kill or stop loses a letter."""

import logging

import pytest
from aiogram import Bot

from db.engine import fetch
from santa.letters.duty import LOCK
from santa.letters.kinds import LetterKind
from santa.letters.queue import claim_letters
from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tasks.courier import Courier
from tests.cast import CAST, a_crowd, ann, boris, introduce
from tests.santa.outbox import an_empty_outbox, write
from tests.tasks.conftest import working
from tests.tasks.watching import sent_to, states, until, until_letters_are

pytestmark = pytest.mark.usefixtures("memory")


async def test_letters_left_in_flight_by_a_killed_courier_go_out_again(
    bot: Bot, phones: list[Phone]
) -> None:
    await write(LetterKind.DRAW_CANCELLED, ann, boris)
    await claim_letters(10)

    async with working(Courier(bot).work):
        await until_letters_are(sent=2)


async def test_two_couriers_deliver_every_letter_once(
    bot: Bot, phones: list[Phone], telegram: RunningSimulator
) -> None:
    async with working(Courier(bot).work) as first:
        await write(LetterKind.DRAW_CANCELLED, *CAST)
        async with working(Courier(bot).work):
            await until_letters_are(sent=4)
            await write(LetterKind.DRAW_FAILED_IMPOSSIBLE, *CAST)
            first.set()
            await until_letters_are(sent=8)

    assert [len(sent_to(telegram, player.id)) for player in CAST] == [2, 2, 2, 2]


async def test_a_courier_that_loses_its_duty_takes_it_again(
    bot: Bot, phones: list[Phone], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with working(Courier(bot).work):
        await write(LetterKind.DRAW_CANCELLED, ann)
        await until_letters_are(sent=1)

        await fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
            " AND objid = $1",
            LOCK,
        )
        await write(LetterKind.DRAW_CANCELLED, boris)
        await until_letters_are(sent=2)

    said = [record.message for record in caplog.records if record.name == "tasks.courier"]
    assert said == [
        "the courier cannot work: DutyLost; trying again",
        "the courier cannot work: not any more",
    ]


async def test_a_stop_leaves_no_letter_half_sent(bot: Bot, telegram: RunningSimulator) -> None:
    crowd = a_crowd(90)
    await an_empty_outbox()
    await introduce(*crowd)
    await write(LetterKind.DRAW_CANCELLED, *crowd)

    async with working(Courier(bot).work):

        async def begun() -> bool:
            return len(telegram.calls("sendMessage")) > 5

        await until(begun)

    found = await states()
    assert found["sending"] == 0
    assert found.total() == 90
    assert found["waiting"] > 0


async def test_the_pace_is_one_that_telegram_takes(
    bot: Bot, controls: Controls, telegram: RunningSimulator
) -> None:
    crowd = a_crowd(90)
    await an_empty_outbox()
    await introduce(*crowd)
    for player in crowd:
        await controls.post("/people", id=player.id, first_name=player.first_name)
        await controls.post(f"/people/{player.id}/start")
    await controls.post("/rate", on=True, per_second=31, per_chat_per_second=1, per_chat_burst=1)
    await write(LetterKind.DRAW_CANCELLED, *crowd, *crowd[:5])

    async with working(Courier(bot).work):
        await until_letters_are(sent=95)

    assert {call.status for call in telegram.calls("sendMessage")} == {200}
