"""SIGTERM ends the bot in good order, and nothing that people do meanwhile is lost."""

import asyncio
from signal import SIGTERM

from simulator.controls import Controls
from simulator.phone import Phone
from simulator.running import RunningSimulator
from tasks.polling import LONG_POLL
from tests.cast import a_crowd
from tests.december.lives import Bots


async def test_the_bot_ends_soon_and_answers_everything_after_the_next_start(
    bots: Bots, controls: Controls, simulator: RunningSimulator
) -> None:
    phones = [await Phone.new(controls, player.first_name, "en") for player in a_crowd(30)]
    before, after = phones[:15], phones[15:]

    async with bots.living() as life:
        await life.is_ready()
        await asyncio.gather(*(phone.start() for phone in before))
        took = await life.ends(SIGTERM)
    await asyncio.gather(*(phone.start() for phone in after))
    async with bots.living() as next_life:
        for phone in phones:
            await phone.sees("Secret Santa")
        await next_life.ends(SIGTERM)

    assert (life.code, next_life.code) == (0, 0)
    assert took < LONG_POLL
    assert [life.alarms, next_life.alarms] == [[], []]
    greeted = sorted(int(call.params["chat_id"]) for call in simulator.calls("sendMessage"))
    assert greeted == sorted(phone.id for phone in phones)
    assert (await controls.get("/updates"))["updates"] == []
    assert await controls.complaints() == []
