"""Fixtures: a simulated Telegram, its controls, and a bot that speaks to it over HTTP."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot

from bot.assemble import create_bot
from simulator.controls import Controls
from simulator.running import RunningSimulator

GIVES_AWAY = ("forwardMessage", "forwardMessages", "copyMessage", "copyMessages", "sendChatAction")
"""What tells who wrote, or that somebody is writing just now."""


def given_away(telegram: RunningSimulator) -> list[str]:
    """Return what the bot called that would tell who wrote; a good bot leaves it empty."""
    return [method for method in GIVES_AWAY if telegram.calls(method)]


@pytest.fixture
async def telegram() -> AsyncIterator[RunningSimulator]:
    async with RunningSimulator() as simulator:
        yield simulator
        assert given_away(simulator) == []


@pytest.fixture
async def controls(telegram: RunningSimulator) -> AsyncIterator[Controls]:
    async with Controls(telegram.url) as found:
        yield found


@pytest.fixture
async def bot(telegram: RunningSimulator) -> AsyncIterator[Bot]:
    made = create_bot(telegram.token, api_url=telegram.url)
    yield made
    await made.session.close()
