"""An update that is slow to handle holds up nobody, and is confirmed no sooner for that."""

import asyncio

import pytest
from aiogram import Bot

from simulator.controls import Controls
from tasks import polling
from tasks.polling import Polling
from tests.cast import ann, boris
from tests.tasks.conftest import PhoneOf, working
from tests.tasks.listening import Ears, Listening, ears, listening, waiting
from tests.tasks.watching import PATIENCE

__all__ = ["ears", "listening"]


async def test_a_slow_update_does_not_hold_up_the_others(
    bot: Bot, listening: Listening, ears: Ears, phone_of: PhoneOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "PATIENCE", 0.05)
    await phone_of(ann)
    ears.may_finish.clear()

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_heard(1)
        await phone_of(boris)
        await ears.until_heard(2)

        assert ears.done == []
        ears.may_finish.set()


async def test_a_slow_update_is_not_confirmed_by_the_others(
    bot: Bot,
    listening: Listening,
    ears: Ears,
    phone_of: PhoneOf,
    controls: Controls,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(polling, "PATIENCE", 0.05)
    await phone_of(ann)
    first, *_ = await waiting(controls)
    ears.may_finish.clear()

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_heard(1)
        await phone_of(boris)
        await ears.until_heard(2)

        assert first in await waiting(controls)
        ears.may_finish.set()

    assert ears.heard == ["/start", "/start"]
    assert await waiting(controls) == []


async def test_an_update_that_is_never_handled_holds_up_nobody_for_ever(
    bot: Bot,
    listening: Listening,
    ears: Ears,
    phone_of: PhoneOf,
    controls: Controls,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(polling, "PATIENCE", 0.05)
    monkeypatch.setattr(polling, "LONGEST_IN_HAND", 0.1)
    await phone_of(ann)
    ears.may_finish.clear()

    async with working(Polling(bot, listening(ears.hear)).work):
        await ears.until_heard(1)
        async with asyncio.timeout(PATIENCE):
            while await waiting(controls):  # noqa: ASYNC110 - no event tells of it
                await asyncio.sleep(0.01)
        ears.may_finish.set()
        await ears.until_done(1)
