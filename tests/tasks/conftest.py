"""Parts at work with a simulated Telegram, and people with phones at it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest

from santa.identifiers import RoomNumber
from simulator.controls import Controls
from simulator.phone import Phone
from tests.at_telegram import bot, controls, telegram
from tests.cast import CAST, Player, ann, boris
from tests.moments import Moment
from tests.santa.outbox import an_empty_outbox
from tests.santa.pairs import a_drawn_room
from tests.tasks.watching import PATIENCE

__all__ = ["bot", "controls", "telegram"]

Work = Callable[[asyncio.Event], Coroutine[Any, Any, None]]
PhoneOf = Callable[[Player], Coroutine[Any, Any, Phone]]


@contextlib.asynccontextmanager
async def working(work: Work) -> AsyncIterator[asyncio.Event]:
    """Let a part work for the block; at its end it is told to stop and must do so in time."""
    stopping = asyncio.Event()
    task = asyncio.create_task(work(stopping))
    try:
        yield stopping
    finally:
        stopping.set()
        async with asyncio.timeout(PATIENCE):
            await task


@pytest.fixture
def phone_of(controls: Controls) -> PhoneOf:
    """Give somebody of the cast a phone on which they have pressed Start."""

    async def phone(player: Player) -> Phone:
        made = await Phone.new(
            controls, player.first_name, player.language, last_name=player.last_name, id=player.id
        )
        await made.start()
        return made

    return phone


@pytest.fixture
async def phones(memory: object, phone_of: PhoneOf) -> list[Phone]:
    """Four people in one room that has told them everything so far, each with a phone."""
    await an_empty_outbox()
    return [await phone_of(player) for player in CAST]


@pytest.fixture
async def number(memory: object, moment: Moment) -> RoomNumber:
    """A drawn room in which Ann gives to Boris, he to Aigerim, she to Taras."""
    return await a_drawn_room(*CAST)


@pytest.fixture
async def ann_phone(number: RoomNumber, phone_of: PhoneOf) -> Phone:
    return await phone_of(ann)


@pytest.fixture
async def boris_phone(number: RoomNumber, phone_of: PhoneOf) -> Phone:
    return await phone_of(boris)
